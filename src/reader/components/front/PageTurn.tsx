import type { Locale } from '../../locale/definition.ts';
import { useLink } from '../link-context.ts';

interface PageTurnProps {
  /** Page on the screen and how many there are, from 1. */
  readonly current: number;
  readonly of: number;
  /** What a page is called: 第2版, 第3张. */
  readonly nameOf: (number: number) => string;
  readonly hrefOf: (number: number) => string;
  readonly locale: Locale;
}

/** The foot of a page among several: the pages before and behind it by name. */
export function PageTurn({ current, of, nameOf, hrefOf, locale }: PageTurnProps) {
  const Link = useLink();
  if (of < 2) return null;
  const { turn } = locale.sheet;
  return (
    <nav className="page-turn" aria-label={turn.label}>
      {current > 1 && (
        <Link href={hrefOf(current - 1)} rel="prev" className="turn-back">
          <span aria-hidden="true">‹ </span>
          {nameOf(current - 1)}
        </Link>
      )}
      <span className="turn-place">{turn.place(current, of)}</span>
      {current < of && (
        <Link href={hrefOf(current + 1)} rel="next" className="turn-on">
          {nameOf(current + 1)}
          <span aria-hidden="true"> ›</span>
        </Link>
      )}
    </nav>
  );
}
