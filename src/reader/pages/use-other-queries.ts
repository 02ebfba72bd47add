import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Query } from '../../search/parse-query.ts';
import type { OtherQuery } from '../components/search/EmptyAnswer.tsx';
import { askSearch } from '../desk/ask-search.ts';
import { EDITION_KEY, LASTING } from '../desk/queries.ts';
import { searchFilesOf } from '../desk/search-files.ts';
import { SEARCH_LABELS } from '../locale/search-labels.ts';
import { searchHref } from './search-hrefs.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

/** Terms that are tried by themselves. */
const MOST = 5;
/** Of each it is told how much there is. */
const ALONE = { wanted: 1, enough: 1, isCounted: false };

/** Each term of a query that found nothing by itself, with what it finds; nothing for a single one. */
export function useOtherQueries(query: Query, isDue: boolean): readonly OtherQuery[] {
  const client = useQueryClient();
  const desk = useDesk();
  const { language } = usePlace();
  const labels = SEARCH_LABELS[language];
  const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
  const alone = wanted.length < 2 || !isDue ? [] : wanted.slice(0, MOST);
  const answers = useQueries({
    queries: alone.map((term) => ({
      ...LASTING,
      queryKey: [EDITION_KEY, 'search alone', language, term.text, query.filters],
      queryFn: () =>
        askSearch({ ...query, terms: [term] }, language, ALONE, searchFilesOf(client, desk)),
      retry: false,
    })),
  });
  return alone.map((term, index) => {
    const found = answers[index]?.data;
    const { count = 0, isUpTo = false } = found?.exact ?? {};
    return {
      name: labels.quote(term.text),
      count: found === undefined ? null : (isUpTo ? labels.upTo : labels.count)(count),
      href: searchHref({ ...query, terms: [term] }, language),
    };
  });
}
