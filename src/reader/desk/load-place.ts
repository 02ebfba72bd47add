import type { QueryClient } from '@tanstack/react-query';
import { earlyShards } from '../../search/early-shards.ts';
import { type Filters, filtersOfParams, hasFilters } from '../../vocabulary/filters.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { Place } from '../../vocabulary/routes.ts';
import { LANGUAGES, partnerOf } from '../../vocabulary/routes.ts';
import { ONE_TEXT_FILE, SEARCH_MANIFEST, searchTextPath } from '../../vocabulary/search-files.ts';
import { sheetPlace } from '../../vocabulary/sheet-place.ts';
import { topicsAlone } from './filtered.ts';
import type { Desks } from './queries.ts';
import { fetchFilterDesk } from './queries.ts';
import { DeskFault } from './source.ts';

/** An address in a language. */
export type LoadedPlace = Pick<Place, 'address' | 'language'>;

/** What is read for an address, and no more. `search` is the query of the URL, `?topic=a`. */
export type LoadPlace = (place: LoadedPlace, search: string) => Promise<void>;

/**
 * Reads what an address needs into the client; what is there already costs nothing. Loaders wait for
 * it, links call it ahead of a click. A topic or a page that the edition does not have is a missing
 * file.
 */
export function loadPlace(client: QueryClient, desks: Desks): LoadPlace {
  return (place, search) => loadFrom(client, desks, place, search);
}

async function loadFrom(
  client: QueryClient,
  desks: Desks,
  { address, language }: LoadedPlace,
  search: string,
): Promise<void> {
  const desk = desks[language];
  const all = (queries: readonly Promise<unknown>[]) => Promise.all(queries);
  const frontPage = async (edition: Edition, number: number) => {
    const place = sheetPlace(edition, number);
    if (place === null) {
      // An edition without articles has a front page that says so.
      if (number > 1) throw new DeskFault('missing', `page ${number}`);
      return;
    }
    const { page, index } = place;
    await all([
      client.ensureQueryData(desk.page(page)),
      client.ensureQueryData(desk.composed({ name: `pages/${page}`, index })),
    ]);
  };

  const topicPage = async (id: TopicId, number: number) => {
    const [{ setting }] = await Promise.all([
      client.ensureQueryData(desk.composed({ name: `topics/${id}`, index: number - 1 })),
      client.ensureQueryData(desk.topic(id)),
    ]);
    return setting;
  };

  const front = async (filters: Filters, number: number) => {
    const { narrowEdition, frontChoice } = await fetchFilterDesk();
    const choice = frontChoice((await narrowEdition(client, desk, filters)).known);
    switch (choice.of) {
      case 'edition':
        return frontPage(await reading, number);
      case 'topic':
        await topicPage(choice.topic, number);
        return;
      case 'result':
        await client.ensureQueryData(desk.filtered(filters, number - 1));
    }
  };

  const reading = client.ensureQueryData(desk.edition());
  const filters = filtersOfParams(new URLSearchParams(search));
  switch (address.page) {
    case 'front': {
      const { sheet = 1 } = address;
      return hasFilters(filters) ? front(filters, sheet) : frontPage(await reading, sheet);
    }
    case 'topic': {
      const edition = await reading;
      const { topic, sheet = 1 } = address;
      const known = edition.topics.some(({ id }) => id === topic);
      const isThere = known && ((await topicPage(topic, sheet)) !== null || sheet === 1);
      if (!isThere) throw new DeskFault('missing', `${topic} ${sheet}`);
      return;
    }
    case 'article': {
      const { slug, view } = address;
      const both = view === 'both' ? [desk, desks[partnerOf(language)]] : [desk];
      const [edition] = await Promise.all([
        reading,
        ...both.map((one) => client.ensureQueryData(one.article(slug))),
      ]);
      if (!hasFilters(filters)) return;
      const topics = topicsAlone(edition, filters);
      await (topics === null
        ? client.ensureQueryData(desk.beside(filters, slug))
        : all(topics.map((id) => client.ensureQueryData(desk.list(id)))));
      return;
    }
    case 'about':
      await all([reading, client.ensureQueryData(desk.about())]);
      return;
    case 'terms':
      await all([reading, client.ensureQueryData(desk.terms())]);
      return;
    case 'term':
      await all([reading, client.ensureQueryData(desk.term(address.term))]);
      return;
    case 'search': {
      const { articles, pairShards } = await reading;
      const languages = articles > ONE_TEXT_FILE ? [] : [LANGUAGES[0].id, language];
      const typed = new URLSearchParams(search).get('q') ?? '';
      const paths = [
        SEARCH_MANIFEST,
        ...languages.map((id) => searchTextPath(id, 0)),
        ...earlyShards(typed, pairShards),
      ];
      // The page stands without them: a failure is told where an answer is asked for.
      await Promise.allSettled(paths.map((path) => client.ensureQueryData(desk.unchecked(path))));
      return;
    }
    case 'missing':
      await reading;
  }
}
