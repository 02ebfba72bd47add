/** A stretch of a text with something to say about it; offsets are UTF-16 into the text. */
export interface Span<Kind> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Text, or a span around text. A span cut in two by an outer one is marked on its later part. */
export type Nested<Kind> =
  | { readonly text: string; readonly start: number }
  | {
      readonly span: Span<Kind>;
      readonly resumed: boolean;
      readonly children: readonly Nested<Kind>[];
    };

interface Piece<Kind> {
  readonly span: Span<Kind>;
  readonly start: number;
  readonly end: number;
}

function nest<Kind>(
  text: string,
  start: number,
  end: number,
  pieces: readonly Piece<Kind>[],
): readonly Nested<Kind>[] {
  const result: Nested<Kind>[] = [];
  let at = start;
  let rest = pieces;
  while (rest.length > 0) {
    const [outer, ...others] = rest;
    if (outer === undefined) break;
    if (outer.start > at) result.push({ text: text.slice(at, outer.start), start: at });
    const inside: Piece<Kind>[] = [];
    const behind: Piece<Kind>[] = [];
    for (const piece of others) {
      if (piece.start < outer.end) inside.push({ ...piece, end: Math.min(piece.end, outer.end) });
      if (piece.end > outer.end) behind.push({ ...piece, start: Math.max(piece.start, outer.end) });
    }
    const children = nest(text, outer.start, outer.end, inside);
    result.push({ span: outer.span, resumed: outer.start > outer.span.start, children });
    at = outer.end;
    rest = inOrder(behind);
  }
  if (end > at) result.push({ text: text.slice(at, end), start: at });
  return result;
}

/** By start; of those that start together the longer is outside. */
function inOrder<Kind>(pieces: readonly Piece<Kind>[]): readonly Piece<Kind>[] {
  return [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Turns overlapping spans into a tree that can become markup, and loses no character. Where two
 * cross, the later is cut at the earlier one's end: `ab[c(d]e)f` → `ab[c(d)](e)f`. Empty spans, and
 * what reaches beyond the text, are left out.
 */
export function nestRanges<Kind>(
  text: string,
  spans: readonly Span<Kind>[],
): readonly Nested<Kind>[] {
  const sound = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const pieces = sound.map((span) => ({ span, start: span.start, end: span.end }));
  return nest(text, 0, text.length, inOrder(pieces));
}
