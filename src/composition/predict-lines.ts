import type { Cluster } from './clusters.ts';

/** One line of a passage: `[start, end)` in UTF-16 units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Em that a line may be over and still hold: browsers count in 1/64 px. */
const TOLERANCE = 1e-6;

/**
 * The lines that a browser makes of a passage in a column of `measure` em, the first line indented
 * by `indent` em: clusters are set one after the other and a cluster that does not fit begins the
 * next line. A cluster wider than the column stands alone.
 */
export function predictLines(
  clusters: readonly Cluster[],
  measure: number,
  indent: number,
): readonly Line[] {
  const lines: Line[] = [];
  let start = clusters[0]?.start ?? 0;
  let end = start;
  let used = indent;
  for (const cluster of clusters) {
    if (end > start && used + cluster.ink > measure + TOLERANCE) {
      lines.push({ start, end });
      start = cluster.start;
      used = 0;
    }
    used += cluster.ink + cluster.space;
    end = cluster.end;
  }
  if (end > start) lines.push({ start, end });
  return lines;
}

/** Some browsers set letters in sizes of whole 1/64 px only: of 15 px, that is so much narrower. */
const SHRINK = 1 / 64 / 15;

/**
 * How near, in em, the end of a cluster comes to the end of a line of `measure` em, on either side,
 * letters set a little smaller than asked for reckoned in. A line that misses by less than a browser
 * rounds may break elsewhere. What is no more than `enough` is not looked at further.
 */
export function leastMargin(
  clusters: readonly Cluster[],
  measure: number,
  indent: number,
  enough = Number.NEGATIVE_INFINITY,
): number {
  let least = Number.POSITIVE_INFINITY;
  let filled = false;
  let used = indent;
  for (const cluster of clusters) {
    const over = used + cluster.ink - measure;
    const smaller = over - (used + cluster.ink) * SHRINK;
    if (filled) least = Math.min(least, over > TOLERANCE ? smaller : -over);
    if (least <= enough) return least;
    if (filled && over > TOLERANCE) used = 0;
    used += cluster.ink + cluster.space;
    filled = true;
  }
  return least;
}

/** How many lines `predictLines` makes, without making them. */
export function countLines(clusters: readonly Cluster[], measure: number, indent: number): number {
  let lines = 0;
  let filled = false;
  let used = indent;
  for (const cluster of clusters) {
    if (filled && used + cluster.ink > measure + TOLERANCE) {
      lines += 1;
      used = 0;
    }
    used += cluster.ink + cluster.space;
    filled = true;
  }
  return filled ? lines + 1 : lines;
}
