import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { hrefOf, pathOf } from '../../vocabulary/routes.ts';
import { WaysIn } from '../components/search/WaysIn.tsx';
import { SEARCH_LABELS } from '../locale/search-labels.ts';
import { isEmptyQuery } from './answers.ts';
import { useHead } from './head-context.ts';
import { SearchResults } from './SearchResults.tsx';
import { SearchStart } from './SearchStart.tsx';
import { headingWords } from './search-heading.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useTypedQuery } from './use-typed-query.ts';

// What the way to this page begins with.
export { answerAhead } from './answers.ts';

/** `/search/`: what the edition has of the words in the box. */
export function SearchPage() {
  const { data: edition } = useSuspenseQuery(useDesk().edition());
  const { language, locale } = usePlace();
  const labels = SEARCH_LABELS[language];
  const navigate = useNavigate();
  const { query, settle } = useTypedQuery();
  const front = hrefOf({ address: { page: 'front' }, language });
  const { root, onKeyDown } = useSearchKeys({
    onEnter: settle,
    onLeave: () => void (window.history.state?.idx > 0 ? navigate(-1) : navigate(front)),
  });
  const words = headingWords(query);
  useHead({
    title: `${words === '' ? labels.title : labels.titleOf(words)} · ${edition.nameplate ?? locale.site.unnamed}`,
    description: labels.description,
    lang: locale.tag,
  });
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
      {isEmptyQuery(query) ? (
        <SearchStart root={root} ways={ways} />
      ) : (
        // Once the box was emptied nothing is left of what it had found.
        <SearchResults query={query} edition={edition} root={root} ways={ways} />
      )}
    </div>
  );
}
