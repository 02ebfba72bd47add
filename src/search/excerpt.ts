import type { Range } from '../vocabulary/article.ts';

/** A text to be shown and what is marked in it, UTF-16. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** Four or five lines of a telephone, in Han characters and in letters. */
const LONGEST = { han: 96, latin: 240 };
const CLAUSE = /[，。；：、！？,;:]/u;

/** Where an excerpt may begin or end: behind the first clause of these places, else behind the first word. */
function restAt(text: string, places: readonly number[]): number {
  for (const pattern of [CLAUSE, /\s/]) {
    const found = places.find((place) => pattern.test(text.charAt(place - 1)));
    if (found !== undefined) return found;
  }
  const [at = 0] = places;
  // No half of a character outside the basic plane.
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** `from`, and the places after it up to `to`, or before it down to that. */
function placesBetween(from: number, to: number): readonly number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + index * step);
}

/** A long sentence cut around its first mark, at clauses where it has them; a short one stays whole. */
export function excerptOf(text: string, marks: readonly Range[]): Excerpt {
  const longest = /\p{Script=Han}/u.test(text) ? LONGEST.han : LONGEST.latin;
  if (text.length <= longest) return { text, marks };
  const [first, last] = marks[0] ?? [0, 0];
  const wanted = Math.max(0, first - Math.floor(longest * 0.3));
  const begin = wanted === 0 ? 0 : restAt(text, placesBetween(wanted, first));
  const start = begin + (/^\s*/.exec(text.slice(begin))?.[0].length ?? 0);
  const full = Math.min(text.length, start + longest);
  const end =
    full === text.length ? full : restAt(text, placesBetween(full, Math.max(last, full - 30)));
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`,
    marks: marks.flatMap(([from, to]): Range[] =>
      from < start || from >= end ? [] : [[from + shift, Math.min(to, end) + shift]],
    ),
  };
}
