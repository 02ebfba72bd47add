import { langOf } from '../../../text/lang-of.ts';
import type { Locale } from '../../locale/definition.ts';
import { SEARCH_LABELS } from '../../locale/search-labels.ts';
import { useLink } from '../link-context.ts';

/** A filter that is in force, and the address without it. */
export interface Narrowing {
  readonly name: string;
  readonly without: string;
}

interface NarrowedByProps {
  readonly narrowings: readonly Narrowing[];
  readonly locale: Locale;
}

/** The filters of the address, each to be taken away; nothing without any. */
export function NarrowedBy({ narrowings, locale }: NarrowedByProps) {
  const Link = useLink();
  const labels = SEARCH_LABELS[locale.language];
  if (narrowings.length === 0) return null;
  return (
    <p className="narrowed">
      {labels.narrowed}
      {narrowings.map(({ name, without }) => (
        <span key={without} className="narrowing">
          <span lang={langOf(name)}>{name}</span>{' '}
          <Link href={without} label={labels.drop(name)} stay className="narrowing-drop">
            ×
          </Link>
        </span>
      ))}
    </p>
  );
}
