import { lineClassOf, widthOf } from './line-classes.ts';
import { mayBreak } from './may-break.ts';
import { nowrapRuns } from './nowrap-runs.ts';

/** A run of text that no line break parts. Offsets are UTF-16 units of the passage. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  /** Width in em without the space at its end. */
  readonly ink: number;
  /** Width in em of the space at its end, which hangs when a line ends here. */
  readonly space: number;
}

/** Advance in em of a character of a passage; `at` is its place in UTF-16 units. */
export type Advance = (char: string, at: number) => number;

/**
 * Cuts a passage where lines may break: `他说：“好。”` → `他`, `说：`, `“好。”`. The clusters cover
 * the passage; each ends with the spaces behind it.
 */
export function clustersOf(text: string, advance: Advance = widthOf): readonly Cluster[] {
  const chars = [...text];
  const runs = nowrapRuns(text);
  const clusters: Cluster[] = [];
  let start = 0;
  let ink = 0;
  let space = 0;
  let offset = 0;
  let run = 0;
  chars.forEach((char, index) => {
    const end = offset + char.length;
    const width = advance(char, offset);
    if (lineClassOf(char) === 'space') space += width;
    else {
      ink += space + width;
      space = 0;
    }
    const next = chars[index + 1];
    while ((runs[run]?.[1] ?? Number.POSITIVE_INFINITY) <= end) run += 1;
    const held = runs[run] !== undefined && end > (runs[run]?.[0] ?? 0);
    if (next === undefined || (!held && mayBreak(chars[index - 1], char, next, chars[index + 2]))) {
      clusters.push({ start, end, ink, space });
      start = end;
      ink = 0;
      space = 0;
    }
    offset = end;
  });
  return clusters;
}
