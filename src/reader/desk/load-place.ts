import type { QueryClient } from '@tanstack/react-query';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { Address } from '../../vocabulary/routes.ts';
import { readFilter } from '../../vocabulary/routes.ts';
import type { Desk } from './queries.ts';
import { DeskFault } from './source.ts';

/** What is read for an address, and no more. `search` is the query of the URL, `?topic=a`. */
export type LoadPlace = (address: Address, search: string) => Promise<void>;

/**
 * Reads what an address needs into the client; what is there already costs nothing. Loaders wait for
 * it, links call it ahead of a click. A topic that the edition does not have is a missing file.
 */
export function loadPlace(client: QueryClient, desk: Desk): LoadPlace {
  const all = (queries: readonly Promise<unknown>[]) => Promise.all(queries);
  const lists = (ids: readonly TopicId[]) =>
    all(ids.map((id) => client.ensureQueryData(desk.list(id))));
  const composedFront = (edition: Edition, search: string): Promise<unknown> => {
    const known = edition.topics.map(({ id }) => id);
    const { topics } = readFilter(search, known);
    const [first, ...more] = topics;
    if (first === undefined)
      return all(desk.settings(edition).map((query) => client.ensureQueryData(query)));
    return more.length === 0
      ? client.ensureQueryData(desk.topicSetting(first))
      : client.ensureQueryData(desk.resetting(edition, topics));
  };
  return async (address, search) => {
    const reading = client.ensureQueryData(desk.edition());
    switch (address.page) {
      case 'front': {
        const edition = await reading;
        await all([
          ...desk.sheets(edition).map((query) => client.ensureQueryData(query)),
          composedFront(edition, search),
        ]);
        return;
      }
      case 'topic': {
        const edition = await reading;
        const { topic } = address;
        if (!edition.topics.some(({ id }) => id === topic)) throw new DeskFault('missing', topic);
        await all([
          client.ensureQueryData(desk.topic(topic)),
          client.ensureQueryData(desk.topicSetting(topic)),
        ]);
        return;
      }
      case 'article': {
        const [edition] = await Promise.all([
          reading,
          client.ensureQueryData(desk.article(address.slug)),
        ]);
        await lists(
          readFilter(
            search,
            edition.topics.map(({ id }) => id),
          ).topics,
        );
        return;
      }
      case 'about':
        await all([reading, client.ensureQueryData(desk.about())]);
        return;
      case 'missing':
        await reading;
    }
  };
}
