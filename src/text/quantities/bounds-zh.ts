import { SPACE } from '../char-range.ts';
import type { Bound, BoundWord } from './quantity.ts';

/** Before a number. 附近 and 最近 are places and times, 节约 and 签约 are deeds. */
const BEFORE: readonly (readonly [RegExp, BoundWord])[] = [
  [/(?:超过|超過|突破|逾|超|大于|高于|多于)$/u, 'more than'],
  [/(?:至少|不少于|不低于|起码)$/u, 'or more'],
  [/(?:不超过|不超過|不多于|不高于|最多|至多|最高)$/u, 'or less'],
  [/(?:不足|不到|将近|接近|少于|低于|(?<![附最临靠新邻亲])近)$/u, 'nearly'],
  [/(?:大约|(?<![节公签合预制条契相简集履违续毁])约)$/u, 'about'],
];

/** Behind a figure and its unit. */
const BEHIND: readonly (readonly [RegExp, BoundWord])[] = [
  [/^及?以上/u, 'or more'],
  [/^(?:及?以下|以内|之内)/u, 'or less'],
  [/^(?:左右|上下)/u, 'about'],
  [/^[多余](?![名种样元])/u, 'more than'],
];

/** A bound and where it ends: behind `以上`, or behind the figure for one that stands before it. */
export interface FoundBound {
  readonly bound: Bound | null;
  readonly end: number;
}

/**
 * The bound of the figure `[start, end)`. `isPeriod`: 近3年 is the last three years, not nearly three.
 * A negative bound is looked for first, since 不超过 ends with 超过.
 */
export function findBoundZh(
  text: string,
  { start, end, isPeriod }: { start: number; end: number; isPeriod: boolean },
): FoundBound {
  const behind = text.slice(end, end + 8).replace(new RegExp(`^[${SPACE}]+`, 'u'), '');
  for (const [pattern, word] of BEHIND) {
    const match = pattern.exec(behind);
    if (match) {
      const at = text.indexOf(match[0], end);
      return { bound: { word, sure: true }, end: at + match[0].length };
    }
  }
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  const isNegative = /(?:不超过|不超過|不多于|不高于|不少于|不低于)$/u.test(before);
  const found = BEFORE.find(
    ([pattern, word]) =>
      pattern.test(before) && !(isNegative && /^(?:more than|nearly)$/.test(word)),
  );
  if (!found || (isPeriod && before.endsWith('近') && !/(?:将|接)近$/u.test(before)))
    return { bound: null, end };
  return { bound: { word: found[1], sure: true }, end };
}
