import { useQueries, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '../../search/parse-query.ts';
import { type Suggestion, suggest } from '../../search/suggest.ts';
import { shardsOfTyped } from '../../search/suggestion-keys.ts';
import { foldName } from '../../search/term-names.ts';
import { type SuggestionFile, suggestionPath } from '../../vocabulary/search-files.ts';
import { openedSearch } from '../desk/search-files.ts';
import { SuggestionsSchema } from '../desk/search-schema.ts';
import { suggestionHref } from './search-hrefs.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

interface ReadFile {
  readonly data?: SuggestionFile | undefined;
}

/** The terms of files, each once. */
function termsOf(files: readonly ReadFile[]): SuggestionFile {
  const terms = files.flatMap(({ data }) => data ?? []);
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}

/** The terms that may be meant: those of a few files, whatever the edition has. */
function useTerms(typed: readonly string[], isDue: boolean) {
  const desk = useDesk();
  const { data } = useQuery({ ...openedSearch(useQueryClient(), desk), enabled: isDue });
  const count = data?.manifest.termShards ?? 0;
  const fold = data?.fold ?? foldName;
  const shards = isDue
    ? [...new Set(typed.flatMap((text) => shardsOfTyped(text, count, fold)))]
    : [];
  const terms = useQueries({
    queries: shards.map((shard) => desk.late(suggestionPath(shard), SuggestionsSchema)),
    combine: termsOf,
  });
  return { terms, fold };
}

/**
 * What the words of a query may mean, taken together or the last by itself, and where each leads. The
 * terms are fetched once `isDue`: results come first.
 */
export function useSuggestions(query: Query, isDue: boolean) {
  const { language } = usePlace();
  const { data: edition } = useSuspenseQuery(useDesk().edition());
  const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
  const whole = wanted.map(({ text }) => text).join(' ');
  const last = wanted.at(-1);
  const { terms, fold } = useTerms(
    [whole, ...(wanted.length < 2 || !last ? [] : [last.text])],
    isDue,
  );
  return useMemo(() => {
    const suggestWhole = suggest(whole, edition.topics, terms, fold);
    const isWhole = suggestWhole.length > 0 || whole === last?.text || last === undefined;
    const suggestions = isWhole ? suggestWhole : suggest(last.text, edition.topics, terms, fold);
    const rest = query.terms.filter((term) => (isWhole ? term.isExcluded : term !== last));
    return {
      suggestions,
      hrefOf: (suggestion: Suggestion) => suggestionHref(suggestion, rest, query, language),
    };
  }, [query, whole, last, edition, terms, fold, language]);
}
