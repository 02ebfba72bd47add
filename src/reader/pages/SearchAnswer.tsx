import { type ReactNode, useCallback } from 'react';
import type { Query } from '../../search/parse-query.ts';
import type { Anchor, Slug } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import { hrefOf } from '../../vocabulary/routes.ts';
import { AnswerGroups } from '../components/search/AnswerGroups.tsx';
import { EmptyAnswer } from '../components/search/EmptyAnswer.tsx';
import { SEARCH_LABELS } from '../locale/search-labels.ts';
import { STEP } from './answers.ts';
import { searchHref } from './search-hrefs.ts';
import type { AnswerState } from './use-answer.ts';
import { useLateNarrowing } from './use-late-narrowing.ts';
import { useOtherQueries } from './use-other-queries.ts';
import { usePlace } from './use-place.ts';
import { useRested } from './use-rested.ts';

interface SearchAnswerProps {
  readonly query: Query;
  readonly answer: AnswerState;
  readonly edition: Edition;
  /** Other ways into the edition, where nothing was found. */
  readonly ways: ReactNode;
}

/** What was found, or that nothing was, or that it could not be told. */
export function SearchAnswer({ query, answer, edition, ways }: SearchAnswerProps) {
  const { language, locale } = usePlace();
  const labels = SEARCH_LABELS[language];
  const { answered, isBehind, isReading, isPart, fault, retry, more, count } = answer;
  const { exact, forgiving } = answered?.found ?? {};
  const isNothing = exact?.count === 0;
  const isBare = isNothing && forgiving?.count === 0;
  const SearchNarrowing = useLateNarrowing(answered !== null);
  const alone = useOtherQueries(query, isBare && !isReading);
  const asked = answered?.query ?? query;
  const wanted = asked.terms.filter(({ isExcluded }) => !isExcluded);
  const none =
    wanted.length === 0 ? labels.noneWithin : labels.none(wanted.map(({ text }) => text));
  const said =
    exact === undefined || isReading
      ? ''
      : isNothing
        ? none
        : (exact.isUpTo ? labels.upTo : labels.count)(exact.count);
  const pageOfArticle = useCallback(
    (article: number) => pageOf(article, edition, locale.date.page),
    [edition, locale],
  );
  const hrefOfArticle = useCallback(
    (slug: Slug, anchor: Anchor | null) =>
      hrefOf({ address: { page: 'article', slug }, language, anchor }),
    [language],
  );
  const rested = useRested(fault === null ? said : labels.failed);
  return (
    <div className={isBehind ? 'answer is-behind' : 'answer'} aria-busy={isReading}>
      <p role="status" className="sr-only">
        {rested}
      </p>
      {fault !== null && (
        <div className="answer-fault">
          <p>{labels.failed}</p>
          <button type="button" className="button" onClick={retry}>
            {locale.fault.retry}
          </button>
        </div>
      )}
      {answered === null && isReading && <p className="answer-reading">{labels.reading}</p>}
      {isNothing && <p className="answer-none">{isBare ? none : labels.notLiterally}</p>}
      {answered !== null &&
        (SearchNarrowing === null ? (
          <div className="answer-narrowing" hidden={isBare} />
        ) : (
          <SearchNarrowing
            answered={answered}
            edition={edition}
            onOpen={count}
            hrefOf={(filters) => searchHref({ ...query, filters }, language)}
          />
        ))}
      {answered !== null && (
        <AnswerGroups
          found={answered.found}
          isPart={isPart}
          pageOf={pageOfArticle}
          hrefOf={hrefOfArticle}
          onMore={more}
          step={STEP}
          locale={locale}
        />
      )}
      {isBare && (
        <EmptyAnswer alone={alone} unquoted={unquoted(asked)} locale={locale}>
          {ways}
        </EmptyAnswer>
      )}
    </div>
  );

  function unquoted({ terms, filters }: Query) {
    const [only, ...others] = terms;
    if (only === undefined || others.length > 0 || !/\s/.test(only.text)) return null;
    const words = only.text.split(/\s+/).map((text) => ({ text, isExcluded: only.isExcluded }));
    const href = searchHref({ terms: words, filters }, language);
    return { name: labels.unquoted, count: null, href };
  }
}

/** The printed page of an article by its number, where a desk file gives it. */
function pageOf(
  article: number,
  { pages }: Edition,
  say: (number: string) => string,
): string | null {
  let first = 0;
  for (const { number, articles } of pages) {
    first += articles;
    if (article < first) return number === null ? null : say(number);
  }
  return null;
}
