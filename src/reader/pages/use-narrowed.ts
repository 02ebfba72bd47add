import { useSuspenseQueries } from '@tanstack/react-query';
import type { Facets } from '../../search/facets.ts';
import { filterArticles } from '../../search/filter-articles.ts';
import { type Filters, hasFilters } from '../../vocabulary/filters.ts';
import type { Edition } from '../../vocabulary/page.ts';
import { facetsFor, type NarrowedEdition } from '../desk/filters/narrow.ts';
import { useDesk } from './use-desk.ts';

/** What passes the filters; without any, nothing is read and all of the edition does. */
export function useNarrowed(edition: Edition, filters: Filters): NarrowedEdition {
  const desk = useDesk();
  const names = hasFilters(filters) ? facetsFor(filters) : [];
  const lists = useSuspenseQueries({ queries: names.map((name) => desk.facet(name)) });
  const facets: Facets = Object.fromEntries(
    names.map((name, place) => [name, lists[place]?.data ?? []]),
  );
  return { ...filterArticles(facets, filters, edition.articles), facets };
}
