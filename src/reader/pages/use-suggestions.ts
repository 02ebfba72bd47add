import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '../../search/parse-query.ts';
import { type Suggestion, suggest } from '../../search/suggest.ts';
import { suggestionHref } from './search-hrefs.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

const NONE: readonly never[] = [];

/**
 * What the words of a query may mean, taken together or the last by itself, and where each leads. The
 * terms are fetched once `isDue`: results come first.
 */
export function useSuggestions(query: Query, isDue: boolean) {
  const desk = useDesk();
  const { language } = usePlace();
  const { data: edition } = useSuspenseQuery(desk.edition());
  // An edition that explains no terms suggests topics alone.
  const { data } = useQuery({ ...desk.terms(), enabled: isDue });
  const terms = data?.terms ?? NONE;
  return useMemo(() => {
    const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
    const whole = wanted.map(({ text }) => text).join(' ');
    const suggestWhole = suggest(whole, edition.topics, terms);
    const last = wanted.at(-1);
    const isWhole = suggestWhole.length > 0 || wanted.length < 2 || last === undefined;
    const suggestions = isWhole ? suggestWhole : suggest(last.text, edition.topics, terms);
    const rest = query.terms.filter((term) => (isWhole ? term.isExcluded : term !== last));
    return {
      suggestions,
      hrefOf: (suggestion: Suggestion) => suggestionHref(suggestion, rest, query, language),
    };
  }, [query, edition, terms, language]);
}
