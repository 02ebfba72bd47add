import type { FoldedText } from './fold-text.ts';

/** `[start, end)` in UTF-16 units of the text as it stands before folding. */
export interface ExactMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a folded query stands in a text, in order and without overlap; nowhere when it is empty. White
 * space inside a match belongs to it, beside it not.
 */
export function findExact(query: string, text: FoldedText): readonly ExactMatch[] {
  const { source, folded, map } = text;
  const matches: ExactMatch[] = [];
  if (query === '') return matches;
  let at = folded.indexOf(query);
  while (at >= 0) {
    const behind = at + query.length;
    const start = map[at] ?? 0;
    const last = map[behind - 1] ?? start;
    const isPair = (source.codePointAt(last) ?? 0) > 0xffff;
    matches.push({ start, end: last + (isPair ? 2 : 1) });
    at = folded.indexOf(query, behind);
  }
  return matches;
}
