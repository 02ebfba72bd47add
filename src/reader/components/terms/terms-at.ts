import type { Anchor } from '../../../vocabulary/ids.ts';
import type { TermPlace } from '../../../vocabulary/terms.ts';

/**
 * The terms of one passage that can be links there. Where a note stands on a term the note has the
 * place, for a link cannot hold another; the list below the article has the term still.
 */
export function termsAt(
  terms: readonly TermPlace[],
  anchor: Anchor,
  notes: readonly { readonly start: number; readonly end: number }[],
): readonly TermPlace[] {
  return terms.filter(
    (term) =>
      term.anchor === anchor &&
      notes.every(({ start, end }) => end <= term.start || start >= term.end),
  );
}
