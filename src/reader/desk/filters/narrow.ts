import type { QueryClient } from '@tanstack/react-query';
import type { Facets } from '../../../search/facets.ts';
import { filterArticles, type Narrowed } from '../../../search/filter-articles.ts';
import { FILTER_NAMES, type FilterName, type Filters } from '../../../vocabulary/filters.ts';
import { isTopicId, type TopicId } from '../../../vocabulary/ids.ts';
import type { Desk } from '../queries.ts';

/** The filters whose values are needed: those with a choice, and the topics, which always stand. */
export function facetsFor(filters: Filters): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => name === 'topic' || filters[name] !== undefined);
}

/** What passes the filters, and the facets that say so. */
export interface NarrowedEdition extends Narrowed {
  readonly facets: Facets;
}

/** Reads what the filters need and applies them. */
export async function narrowEdition(
  client: QueryClient,
  desk: Desk,
  filters: Filters,
): Promise<NarrowedEdition> {
  const names = facetsFor(filters);
  const [edition, ...lists] = await Promise.all([
    client.ensureQueryData(desk.edition()),
    ...names.map((name) => client.ensureQueryData(desk.facet(name))),
  ]);
  const facets: Facets = Object.fromEntries(names.map((name, place) => [name, lists[place]]));
  return { ...filterArticles(facets, filters, edition.articles), facets };
}

/** Whose page a front page shows: the edition's own, a topic's, or that of a result, set anew. */
export type FrontChoice =
  | { readonly of: 'edition' }
  | { readonly of: 'topic'; readonly topic: TopicId }
  | { readonly of: 'result' };

/** What is shown where these filters, all of which the edition knows, are chosen. */
export function frontChoice(known: Filters): FrontChoice {
  const { topic: topics = [], ...others } = known;
  const [topic, ...more] = topics;
  if (Object.keys(others).length > 0 || more.length > 0) return { of: 'result' };
  if (topic === undefined) return { of: 'edition' };
  return isTopicId(topic) ? { of: 'topic', topic } : { of: 'result' };
}
