import type { Range } from '../vocabulary/article.ts';

/** A text to be shown and what is marked in it, UTF-16. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** Four or five lines of a telephone, in Han characters and in letters. */
const LONGEST = { han: 96, latin: 240 };
const CLAUSE = /[，。；：、！？,;:]/u;

/** Where an excerpt may begin or end at or before `at`, not before `from`: behind a clause, else a word. */
function restBefore(text: string, at: number, from: number): number {
  for (const pattern of [CLAUSE, /\s/]) {
    for (let place = at; place > from; place -= 1)
      if (pattern.test(text.charAt(place - 1))) return place;
  }
  // No half of a character outside the basic plane.
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** A long sentence cut around its first mark, at clauses where it has them; a short one stays whole. */
export function excerptOf(text: string, marks: readonly Range[]): Excerpt {
  const longest = /\p{Script=Han}/u.test(text) ? LONGEST.han : LONGEST.latin;
  if (text.length <= longest) return { text, marks };
  const [first, last] = marks[0] ?? [0, 0];
  const wanted = Math.max(0, first - Math.floor(longest * 0.3));
  const start = wanted === 0 ? 0 : restBefore(text, first, wanted);
  const full = Math.min(text.length, start + longest);
  const end = full === text.length ? full : restBefore(text, full, Math.max(last, full - 30));
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`,
    marks: marks.flatMap(([from, to]): Range[] =>
      from < start || from >= end ? [] : [[from + shift, Math.min(to, end) + shift]],
    ),
  };
}
