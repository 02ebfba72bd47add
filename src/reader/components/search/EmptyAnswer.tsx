import type { ReactNode } from 'react';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { useLink } from '../link-context.ts';

/** Another query that may find something: what it is called, its count where known, its address. */
export interface OtherQuery {
  readonly name: string;
  readonly count: string | null;
  readonly href: string;
}

interface EmptyAnswerProps {
  /** Each term by itself; none where there is only one. */
  readonly alone: readonly OtherQuery[];
  /** The same without quotation marks; null where there are none. */
  readonly unquoted: OtherQuery | null;
  readonly locale: Locale;
  /** Other ways in. */
  readonly children: ReactNode;
}

/** What can be done where nothing was found. */
export function EmptyAnswer({ alone, unquoted, locale, children }: EmptyAnswerProps) {
  const Link = useLink();
  const labels = SEARCH_LABELS[locale.language];
  const others = [...alone, ...(unquoted === null ? [] : [unquoted])];
  return (
    <div className="empty-answer">
      {others.length > 0 && (
        <section aria-labelledby="others-heading">
          <h2 id="others-heading">{alone.length > 0 ? labels.alone : labels.instead}</h2>
          <ul className="other-queries">
            {others.map(({ name, count, href }) => (
              <li key={href}>
                <Link href={href} stay className="other-query">
                  {name}
                </Link>
                {count !== null && <span className="topic-count">{count}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </div>
  );
}
