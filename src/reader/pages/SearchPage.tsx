import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { writeTerms } from '../../search/parse-query.ts';
import { hrefOf, pathOf } from '../../vocabulary/routes.ts';
import { SuggestionList } from '../components/search/SuggestionList.tsx';
import { WaysIn } from '../components/search/WaysIn.tsx';
import { SEARCH_LABELS } from '../locale/search-labels.ts';
import { isEmptyQuery } from './answers.ts';
import { useHead } from './head-context.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { useAnswer } from './use-answer.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useSuggestions } from './use-suggestions.ts';
import { useTypedQuery } from './use-typed-query.ts';

// What the way to this page begins with.
export { answerAhead } from './answers.ts';

/** A heading is no place for more. */
const LONGEST = 60;

/** `/search/`: what the edition has of the words in the box. */
export function SearchPage() {
  const desk = useDesk();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const { language, locale } = usePlace();
  const labels = SEARCH_LABELS[language];
  const navigate = useNavigate();
  const { key } = useLocation();
  const how = useNavigationType();
  const { query, settle } = useTypedQuery();
  const answer = useAnswer(query);
  const isEmpty = isEmptyQuery(query);
  const { suggestions, hrefOf: suggestionHref } = useSuggestions(query, answer.answered !== null);
  const front = hrefOf({ address: { page: 'front' }, language });
  const { root, onKeyDown } = useSearchKeys({
    onEnter: settle,
    onLeave: () => void (window.history.state?.idx > 0 ? navigate(-1) : navigate(front)),
  });
  const words = writeTerms(query.terms);
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  useHead({
    title: `${shown === '' ? labels.title : labels.titleOf(shown)} · ${edition.nameplate ?? locale.site.unnamed}`,
    description: labels.description,
    lang: locale.tag,
  });
  // A suggestion that was followed is gone, and the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is a new arrival at the same place
  useEffect(() => {
    if (how === 'PUSH' && document.activeElement === document.body)
      root.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [key, how, root]);
  const ways = (
    <WaysIn
      topics={edition.topics}
      topicHref={(topic) => hrefOf({ address: { page: 'topic', topic }, language })}
      termsHref={pathOf({ page: 'terms' }, language)}
      frontHref={front}
      locale={locale}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows lead between links that can be reached without them
    <div className="search" ref={root} onKeyDown={onKeyDown}>
      <header className="search-head">
        <h1 tabIndex={-1} className="search-title awaits-filter">
          {shown === '' ? labels.title : labels.quote(shown)}
        </h1>
        {isEmpty && (
          <>
            <p className="search-lead needs-scripts">{labels.needsScripts}</p>
            <p className="search-lead has-scripts awaits-filter">{labels.lead}</p>
          </>
        )}
      </header>
      {isEmpty ? (
        <div className="awaits-filter">{ways}</div>
      ) : (
        <>
          <SuggestionList suggestions={suggestions} hrefOf={suggestionHref} locale={locale} />
          <SearchAnswer query={query} answer={answer} edition={edition} ways={ways} />
        </>
      )}
    </div>
  );
}
