import { figureRuns } from '../text/figure-runs.ts';
import { lastPair } from '../text/last-pair.ts';
import type { Range } from '../vocabulary/article.ts';

/** A mark that must not begin a line though browsers let it, held to what precedes: `——`, `·`. */
const HELD = /[^\s—·](?:—+|·+)/gu;
/** Spaces that OCR left before a closing mark or behind an opening one: browsers break at any space. */
const BEFORE_CLOSING = /\S(?:\s+[，。、；：？！）》〉”’」』】〕…—·]+)+/gu;
const BEHIND_OPENING = /(?:[（《〈“‘「『【〔]+\s+)+\S/gu;

/**
 * Runs of a passage that the page wraps in `white-space: nowrap`: figures with their units
 * (`58.3亿元`), a character with the dash or dot behind it, marks with stray spaces, and the last two characters with their
 * marks. Offsets are UTF-16 units of the passage; in order, and those that overlap made one.
 */
export function nowrapRuns(text: string): readonly Range[] {
  const found: Range[] = [...figureRuns(text)];
  for (const pattern of [HELD, BEFORE_CLOSING, BEHIND_OPENING]) {
    for (const match of text.matchAll(pattern)) {
      found.push([match.index, match.index + match[0].length]);
    }
  }
  const pair = lastPair(text);
  if (pair) found.push(pair);
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs: [number, number][] = [];
  for (const [start, end] of found) {
    const last = runs.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else runs.push([start, end]);
  }
  return runs;
}
