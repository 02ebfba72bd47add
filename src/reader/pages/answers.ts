import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Found } from '../../search/found.ts';
import { paramsOfQuery, type Query } from '../../search/parse-query.ts';
import { filterEntries, hasFilters } from '../../vocabulary/filters.ts';
import type { Language } from '../../vocabulary/routes.ts';
import { askSearch } from '../desk/ask-search.ts';
import { type Desk, EDITION_KEY, LASTING } from '../desk/queries.ts';
import { searchFilesOf } from '../desk/search-files.ts';
import { fetchLate } from './late-pages.ts';
import { queryTyped } from './typed-query.ts';

/** Results that are shown first: as many as a telephone has room for. */
export const FIRST = 4;
/** Results shown in all, and with each further step. */
export const STEP = 10;

/** An answer, the query that it answers, and for how many results it was asked. */
export interface Answered {
  readonly query: Query;
  readonly found: Found;
  readonly wanted: number;
}

/** Who asks: of which edition, and what has been read of it. */
export interface Asker {
  readonly client: QueryClient;
  readonly desk: Desk;
  readonly language: Language;
}

/** True where a query asks for nothing. */
export function isEmptyQuery({ terms, filters }: Query): boolean {
  return terms.length === 0 && filterEntries(filters).length === 0;
}

/**
 * The answer to a query with so many results of each kind; answers stay, so that Back finds the page
 * as it was. The first part of one is there with the first result.
 */
export function answerOf(
  { client, desk, language }: Asker,
  query: Query,
  wanted: number,
  isCounted: boolean,
) {
  const asked = paramsOfQuery(query).toString();
  const extent = { wanted, enough: wanted < STEP ? 1 : wanted, isCounted };
  return queryOptions({
    ...LASTING,
    queryKey: [EDITION_KEY, 'search', language, asked, wanted, isCounted],
    queryFn: async (): Promise<Answered> => {
      const [found] = await Promise.all([
        askSearch(query, language, extent, searchFilesOf(client, desk)),
        // Filters that are chosen stand above the results: they do not come after them.
        hasFilters(query.filters) ? fetchLate('narrowing') : null,
      ]);
      return { query, found, wanted };
    },
    gcTime: 600_000,
    retry: false,
    structuralSharing: false,
  });
}

/**
 * Begins to answer what is searched for at an address before its page is drawn, and ends when that
 * takes another file: with what is there already the page is drawn once, with its results.
 */
export async function answerAhead(asker: Asker, search: string): Promise<void> {
  const query = queryTyped(search);
  if (isEmptyQuery(query)) return;
  const answering = asker.client.prefetchQuery(answerOf(asker, query, FIRST, false));
  await Promise.race([answering, new Promise((resolve) => setTimeout(resolve))]);
}
