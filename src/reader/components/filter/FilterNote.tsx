import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface FilterNoteProps {
  readonly text: string;
  /** Where the way out leads. */
  readonly href: string;
  readonly locale: Locale;
}

/** A word about a filter that asks for the unknown or finds nothing, and the way out. */
export function FilterNote({ text, href, locale }: FilterNoteProps) {
  const Link = useLink();
  return (
    <p className="filter-note" role="status">
      <span>{text}</span>{' '}
      <Link href={href} stay className="filter-way-out">
        {locale.filter.clear}
      </Link>
    </p>
  );
}
