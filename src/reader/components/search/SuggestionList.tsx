import { nameOf, type Suggestion } from '../../../search/suggest.ts';
import { langOf } from '../../../text/lang-of.ts';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { TERM_LABELS } from '../../locale/term-labels.ts';
import { useLink } from '../link-context.ts';

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  readonly hrefOf: (suggestion: Suggestion) => string;
  readonly locale: Locale;
}

/** Topics, people, places and terms that may be meant; style keeps their room where there are none. */
export function SuggestionList({ suggestions, hrefOf, locale }: SuggestionListProps) {
  const Link = useLink();
  const labels = SEARCH_LABELS[locale.language];
  const kindOf = (suggestion: Suggestion) =>
    suggestion.is === 'topic'
      ? labels.topic
      : TERM_LABELS[locale.language].kinds[suggestion.term.kind];
  return (
    <nav className="suggestions" aria-label={labels.suggestions}>
      <ul>
        {suggestions.map((suggestion) => {
          const name = nameOf(suggestion, locale.language);
          return (
            <li key={`${suggestion.is} ${hrefOf(suggestion)}`}>
              <span className="suggestion-kind">{kindOf(suggestion)}</span>
              <Link href={hrefOf(suggestion)} className="suggestion" stay>
                <span lang={langOf(name)}>{name}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
