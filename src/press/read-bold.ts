import type { Nodes, PhrasingContent } from 'mdast';
import type { Range } from '../vocabulary/article.ts';

/** `**` marks, which are mark-up, and what they enclose; both in order of their starts. */
export interface BoldMarks {
  readonly markup: readonly Range[];
  readonly strong: readonly Range[];
}

/**
 * The bold runs of a heading or paragraph. A single `*` or `_` is left in the words: on a printed page
 * it is a star or a blank to fill in more often than a slant.
 */
export function boldMarks(
  nodes: readonly PhrasingContent[],
  span: (node: Nodes) => Range,
): BoldMarks {
  const markup: Range[] = [];
  const strong: Range[] = [];
  const read = (node: PhrasingContent): void => {
    if (!('children' in node)) return;
    const first = node.children[0];
    const last = node.children.at(-1);
    if (node.type === 'strong' && first !== undefined && last !== undefined) {
      const [start, end] = span(node);
      const [from, to] = [span(first)[0], span(last)[1]];
      markup.push([start, from], [to, end]);
      strong.push([from, to]);
    }
    for (const child of node.children) read(child);
  };
  for (const node of nodes) read(node);
  const byStart = (a: Range, b: Range): number => a[0] - b[0];
  return { markup: markup.sort(byStart), strong: strong.sort(byStart) };
}

/**
 * The marks that touch the line `[start, end)`. `seen` counts the marks that lie above it, so that a
 * paragraph of many lines is gone through once; it is handed from line to line.
 */
export function boldOnLine(
  { markup, strong }: BoldMarks,
  start: number,
  end: number,
  seen: number,
): BoldMarks & { readonly seen: number } {
  let next = seen;
  while ((strong[next]?.[1] ?? start + 1) <= start) next++;
  const own = touching(strong, start, end, next);
  const marks = touching(markup, start, end, next * 2);
  return { markup: marks, strong: own, seen: next };
}

function touching(ranges: readonly Range[], start: number, end: number, from: number): Range[] {
  const found: Range[] = [];
  for (let i = from; i < ranges.length; i++) {
    const range = ranges[i];
    if (range === undefined || range[0] >= end) break;
    if (range[1] > start) found.push(range);
  }
  return found;
}
