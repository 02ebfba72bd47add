import { type Advance, type Cluster, clustersOf } from './clusters.ts';
import type { FlowBlock, Script } from './compose-article.ts';
import { latinAdvance } from './latin-widths.ts';
import { leastMargin, predictLines } from './predict-lines.ts';

/** One line of an article's flow: `[start, end)` in UTF-16 units of its block. */
export interface FlowLine {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** True when it must not be the last of its column: a subhead stays with what follows. */
  readonly keep: boolean;
}

/**
 * Em by which a column is wider than its characters: browsers round every run of a line up to 1/64
 * px, so that a line of exactly 13 em does not fit a column of exactly 13 em.
 */
export const COLUMN_SLACK = 0.03;
/**
 * Latin lines end anywhere, so that one in a few hundred would miss its column's edge by less than a
 * browser rounds. Such columns are made a step narrower, at most so many times, until every line
 * misses by a safe margin. Em.
 */
const NARROWER = { step: 0.015, most: 24, safe: 0.004 } as const;

/** The flow of one article, ready to be set to any measure; results are kept. */
export interface Flow {
  linesAt(measure: number): readonly FlowLine[];
  /** Em by which a column of `measure` is to be wider, or narrower if negative, so that these are a browser's lines too. */
  slackAt(measure: number): number;
  /** Least height in lines at which `columns` columns of `measure` characters hold the flow. */
  heightAt(measure: number, columns: number): number;
}

/** Lines of each column when filled one after the other to `height`; null when they do not fit. */
export function fillColumns(
  lines: readonly FlowLine[],
  columns: number,
  height: number,
): readonly (readonly FlowLine[])[] | null {
  const filled: FlowLine[][] = [];
  let next = 0;
  for (let column = 0; column < columns; column += 1) {
    let end = Math.min(lines.length, next + height);
    while (end > next + 1 && end < lines.length && lines[end - 1]?.keep) end -= 1;
    filled.push(lines.slice(next, end));
    next = end;
  }
  return next >= lines.length ? filled : null;
}

/** Subheads and bold runs are wider than the text in Latin script. */
function advanceIn({ kind, strong = [] }: FlowBlock): Advance {
  if (kind === 'subhead') return (char) => latinAdvance(char, 'bold');
  return (char, at) => {
    const isBold = strong.some(([start, end]) => start <= at && at < end);
    return latinAdvance(char, isBold ? 'bold' : 'text');
  };
}

const flows: Readonly<Record<Script, WeakMap<readonly FlowBlock[], Flow>>> = {
  han: new WeakMap(),
  latin: new WeakMap(),
};

/** The flow of an article's blocks, which stays known as long as they do: formats share its lines. */
export function flowOf(blocks: readonly FlowBlock[], script: Script = 'han'): Flow {
  const known = flows[script].get(blocks);
  if (known) return known;
  const flow = makeFlow(blocks, script);
  flows[script].set(blocks, flow);
  return flow;
}

/** Clusters are cut once per article, lines once per measure. */
function makeFlow(blocks: readonly FlowBlock[], script: Script): Flow {
  const latin = script === 'latin';
  const clusters: readonly (readonly Cluster[])[] = blocks.map((block) =>
    clustersOf(block.text, latin ? advanceIn(block) : undefined),
  );
  const known = new Map<number, readonly FlowLine[]>();
  const slacks = new Map<number, number>();
  const marginAt = (width: number, enough: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const [index, { indent }] of blocks.entries()) {
      least = Math.min(least, leastMargin(clusters[index] ?? [], width, indent, enough));
      if (least <= enough) break;
    }
    return least;
  };
  const slackAt = (measure: number): number => {
    if (!latin) return COLUMN_SLACK;
    const before = slacks.get(measure);
    if (before !== undefined) return before;
    let best: number = COLUMN_SLACK;
    let margin = -measure;
    for (let step = 0; step < NARROWER.most && margin < NARROWER.safe; step += 1) {
      const slack = COLUMN_SLACK - step * NARROWER.step;
      const found = marginAt(measure + slack, margin);
      if (found > margin) {
        best = slack;
        margin = found;
      }
    }
    slacks.set(measure, best);
    return best;
  };
  const linesAt = (measure: number): readonly FlowLine[] => {
    const before = known.get(measure);
    if (before) return before;
    const width = latin ? measure + slackAt(measure) : measure;
    const lines = blocks.flatMap((block, index) =>
      predictLines(clusters[index] ?? [], width, block.indent).map(({ start, end }) => ({
        block: index,
        start,
        end,
        keep: block.kind === 'subhead',
      })),
    );
    known.set(measure, lines);
    return lines;
  };
  const heightAt = (measure: number, columns: number): number => {
    const lines = linesAt(measure);
    let height = Math.ceil(lines.length / columns);
    if (lines.some((line) => line.keep)) {
      while (!fillColumns(lines, columns, height)) height += 1;
    }
    return height;
  };
  return { linesAt, slackAt, heightAt };
}
