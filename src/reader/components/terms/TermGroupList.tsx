import type { TermId } from '../../../vocabulary/ids.ts';
import type { TermEntry } from '../../../vocabulary/terms.ts';
import type { Locale } from '../../locale/definition.ts';
import type { TermGroup } from '../../locale/term-labels.ts';
import { useLink } from '../link-context.ts';
import { TermNames } from './TermNames.tsx';

interface TermGroupListProps {
  readonly group: TermGroup;
  readonly terms: readonly TermEntry[];
  readonly hrefOf: (id: TermId) => string;
  readonly locale: Locale;
}

/** The entries of one group of the index, as a dictionary sets them: in columns, parted by hairlines. */
export function TermGroupList({ group, terms, hrefOf, locale }: TermGroupListProps) {
  const Link = useLink();
  const labels = locale.terms;
  return (
    <section className="term-group" aria-labelledby={group}>
      <h2 id={group} tabIndex={-1}>
        {labels.groups[group]}
      </h2>
      <ul className="term-entries">
        {terms.map((term) => (
          <li key={term.id} className="term-entry">
            <TermNames
              term={term}
              language={locale.language}
              first={(name, lang) => (
                <Link href={hrefOf(term.id)} lang={lang} className="term-word">
                  {name}
                </Link>
              )}
            />
            <p>
              {term.explanation} <small className="term-count">{labels.count(term)}</small>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
