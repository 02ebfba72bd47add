import type { ReactNode, RefObject } from 'react';
import type { Query } from '../../search/parse-query.ts';
import type { Edition } from '../../vocabulary/page.ts';
import { SuggestionList } from '../components/search/SuggestionList.tsx';
import { SEARCH_LABELS } from '../locale/search-labels.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { headingWords } from './search-heading.ts';
import { useAnswer } from './use-answer.ts';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { usePlace } from './use-place.ts';
import { useSuggestions } from './use-suggestions.ts';

interface SearchResultsProps {
  readonly query: Query;
  readonly edition: Edition;
  readonly root: RefObject<HTMLElement | null>;
  /** Other ways into the edition, where nothing was found. */
  readonly ways: ReactNode;
}

/**
 * A query and what was found. Until a further one is answered the one before stands with its heading:
 * nothing is said to be found for words that it was not found for, and nothing jumps.
 */
export function SearchResults({ query, edition, root, ways }: SearchResultsProps) {
  const { language, locale } = usePlace();
  const labels = SEARCH_LABELS[language];
  const answer = useAnswer(query);
  const shown = answer.isBehind ? (answer.answered?.query ?? query) : query;
  const { suggestions, hrefOf } = useSuggestions(shown, answer.answered !== null);
  useArrivalFocus(root, answer.isBehind);
  const words = headingWords(shown);
  return (
    <>
      <header className="search-head">
        <h1 tabIndex={-1} className="search-title awaits-filter">
          {words === '' ? labels.title : labels.quote(words)}
        </h1>
      </header>
      <SuggestionList suggestions={suggestions} hrefOf={hrefOf} locale={locale} />
      <SearchAnswer query={query} answer={answer} edition={edition} ways={ways} />
    </>
  );
}
