import { type Cluster, clustersOf } from '../../../composition/clusters.ts';
import { predictLines } from '../../../composition/predict-lines.ts';
import type { Range } from '../../../vocabulary/article.ts';

/** Width of a run of text in px. */
export type Measure = (text: string) => number;

/** A run of a line, `x` px from its beginning. */
export interface LineRun {
  readonly text: string;
  readonly x: number;
}

/** A line as it is drawn: one run, or where it is justified one for each place where it may break. */
export interface PosterLine {
  readonly text: string;
  readonly width: number;
  readonly runs: readonly LineRun[];
}

/** How a text is set. */
export interface LineSetting {
  /** Px that a line may be wide. */
  readonly width: number;
  readonly measure: Measure;
  /** UTF-16 ranges that a line should not part: words of a headline. */
  readonly keep?: readonly Range[];
  /** `justified` to the full width, `balanced` for lines of about one length, else ragged. */
  readonly ends?: 'justified' | 'balanced' | 'ragged';
  /** Px that a full-width opening mark at a line's start is moved out by: its ink is in its right half. */
  readonly trim?: number;
}

/** A justified line is stretched by no more than this share of its width: the rest stays ragged. */
const MOST_SLACK = 0.12;
/** A date is too long to be kept whole where lines are as short as a poster's: 2019年|12月19日. */
const WITHIN_DATE = /(?<=[年月])(?=\d)/;
const OPENING = /^[（《〈「『【〔“‘]/;

interface Span {
  readonly start: number;
  readonly end: number;
}

function datePieces(text: string, { start, end }: Span): readonly Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split(WITHIN_DATE)
    .map((piece) => {
      const span = { start: from, end: from + piece.length };
      from = span.end;
      return span;
    });
}

/** Clusters between which a line may end, none of them wider than a line. */
function clustersFor(text: string, { width, measure, keep = [] }: LineSetting): readonly Cluster[] {
  const measured = ({ start, end }: Span): Cluster => {
    const whole = text.slice(start, end);
    const ink = measure(whole.trimEnd());
    return { start, end, ink, space: measure(whole) - ink };
  };
  const spans: Span[] = [];
  for (const { start, end } of clustersOf(text).flatMap((cluster) => datePieces(text, cluster))) {
    const last = spans.at(-1);
    const held = keep.some(([from, to]) => from < start && start < to);
    if (last !== undefined && held && measured({ start: last.start, end }).ink <= width) {
      spans[spans.length - 1] = { start: last.start, end };
    } else spans.push({ start, end });
  }
  return spans.map(measured).flatMap((cluster) => {
    if (cluster.ink <= width) return [cluster];
    // An address may be longer than a line: it ends anywhere.
    let end = cluster.start;
    return [...text.slice(cluster.start, cluster.end)].map((char) => {
      const start = end;
      end += char.length;
      return measured({ start, end });
    });
  });
}

/** The narrowest width that makes no more lines. */
function balancedWidth(clusters: readonly Cluster[], width: number): number {
  const { length } = predictLines(clusters, width, 0);
  let narrow = Math.max(...clusters.map(({ ink }) => ink));
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (predictLines(clusters, middle, 0).length > length) narrow = middle;
    else wide = middle;
  }
  return wide;
}

/**
 * A text in lines by the rules of Chinese typesetting: no closing mark begins a line, figures stay
 * with their units. Those of English are among them.
 */
export function posterLines(text: string, setting: LineSetting): readonly PosterLine[] {
  const { width, measure, ends = 'ragged', trim = 0 } = setting;
  const clusters = clustersFor(text, setting);
  if (clusters.length === 0) return [];
  const measureOfLine = ends === 'balanced' ? balancedWidth(clusters, width) : width;
  const lines = predictLines(clusters, measureOfLine, 0);
  return lines.map(({ start, end }, index) => {
    const line = text.slice(start, end).trim();
    const own = clusters.filter((cluster) => cluster.start >= start && cluster.end <= end);
    const from = OPENING.test(line) && trim > 0 ? -trim : 0;
    const space = own.at(-1)?.space ?? 0;
    const natural = own.reduce((sum, one) => sum + one.ink + one.space, from - space);
    const slack = width - natural;
    const isLast = index === lines.length - 1;
    if (ends !== 'justified' || isLast || slack > width * MOST_SLACK || own.length < 2) {
      return { text: line, width: measure(line) + from, runs: [{ text: line, x: from }] };
    }
    const gap = slack / (own.length - 1);
    let x = from;
    const runs = own.map((cluster) => {
      const run = { text: text.slice(cluster.start, cluster.end).trimEnd(), x };
      x += cluster.ink + cluster.space + gap;
      return run;
    });
    return { text: line, width, runs };
  });
}
