import type { Mend, Range } from '../vocabulary/article.ts';
import type { AssembledArticle } from './assemble-article.ts';

/** The record of a page, handed out. */
export interface SharedMends {
  /** For each article, in the order of the transcript. */
  readonly of: readonly (readonly Mend[])[];
  /** What belongs to no article. */
  readonly rest: readonly Mend[];
}

const NOBODY = -1;

/**
 * Gives each mend to the article whose reading text it stands in or beside, else to the one whose
 * lines hold it (a code or jump line on a line of its own); what is left is the page's.
 */
export function shareMends(
  mends: readonly Mend[],
  articles: readonly AssembledArticle[],
  length: number,
): SharedMends {
  const readBy = new Int32Array(length + 1).fill(NOBODY);
  const inLinesOf = new Map<number, number>();
  articles.forEach(({ runs, lines }, i) => {
    for (const { words } of runs) for (const offset of words.at) readBy[offset] = i;
    for (let line = lines[0]; line <= lines[1]; line++) {
      if (!inLinesOf.has(line)) inLinesOf.set(line, i);
    }
  });
  const of: Mend[][] = articles.map(({ mends: own }) => [...own]);
  const rest: Mend[] = [];
  for (const mend of mends) {
    const owner = readerOf(readBy, mend.range) ?? inLinesOf.get(mend.line);
    (owner === undefined ? rest : (of[owner] ?? rest)).push(mend);
  }
  for (const own of of) own.sort(byRange);
  return { of, rest };
}

/** Mends in the order of the transcript. */
export function byRange(a: Mend, b: Mend): number {
  return a.range[0] - b.range[0];
}

/** Who reads a character of the range, the one behind it or the one before it. */
function readerOf(readBy: Int32Array, [start, end]: Range): number | undefined {
  for (let offset = start; offset <= end; offset++) {
    const reader = readBy[offset] ?? NOBODY;
    if (reader !== NOBODY) return reader;
  }
  const before = readBy[start - 1] ?? NOBODY;
  return before === NOBODY ? undefined : before;
}
