import type { Range } from '../vocabulary/article.ts';

/** Two characters and the marks that follow them at the end of a text. */
const PAIR = /[\p{L}\p{N}]{2}[^\p{L}\p{N}\s]{0,4}$/u;

/**
 * The last two characters of a paragraph with the marks after them: set together, they keep a line
 * from holding a single character (孤字不成行, W3C clreq). Null where the text ends otherwise, in a
 * Latin word for instance, which breaks at its spaces anyway. Offsets are UTF-16 into `text`.
 */
export function lastPair(text: string): Range | null {
  const match = PAIR.exec(text);
  if (match === null || match.index === 0 || /^[\p{ASCII}]/u.test(match[0])) return null;
  return [match.index, text.length];
}
