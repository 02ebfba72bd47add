import type { ComposeArticle } from './compose-article.ts';

/** Em of a character on average: English text in the Latin face, spaces counted. */
const MEAN = { han: 1, latin: 0.445 } as const;

/**
 * About how many em of lines `measure` em long an article's text takes, a half-empty line at the end
 * of each passage counted: for estimates before anything is set.
 */
export function roughCells({ flow, script = 'han' }: ComposeArticle, measure: number): number {
  return flow.reduce((sum, { text }) => sum + text.length * MEAN[script] + measure / 2, 0);
}
