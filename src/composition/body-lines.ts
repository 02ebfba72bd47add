import { type Cluster, clustersOf } from './clusters.ts';
import type { FlowBlock } from './compose-article.ts';
import { predictLines } from './predict-lines.ts';

/** One line of an article's flow: `[start, end)` in UTF-16 units of its block. */
export interface FlowLine {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** True when it must not be the last of its column: a subhead stays with what follows. */
  readonly keep: boolean;
}

/** The flow of one article, ready to be set to any measure; results are kept. */
export interface Flow {
  linesAt(measure: number): readonly FlowLine[];
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

/** Clusters are cut once per article, lines once per measure. */
export function flowOf(blocks: readonly FlowBlock[]): Flow {
  const clusters: readonly (readonly Cluster[])[] = blocks.map((block) => clustersOf(block.text));
  const known = new Map<number, readonly FlowLine[]>();
  const linesAt = (measure: number): readonly FlowLine[] => {
    const before = known.get(measure);
    if (before) return before;
    const lines = blocks.flatMap((block, index) =>
      predictLines(clusters[index] ?? [], measure, block.indent).map(({ start, end }) => ({
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
  return { linesAt, heightAt };
}
