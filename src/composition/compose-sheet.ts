import type { ComposeArticle, Script } from './compose-article.ts';
import { composePage, QUICK, thorough } from './compose-page.ts';
import type { Effort } from './order-search.ts';
import { type PageFormat, pageFormat, pitchesOf, spanWidth } from './page-format.ts';
import type { PagePlan } from './page-plan.ts';

/** Columns and measures that a printed sheet may be set in. */
const COLUMNS = {
  han: [3, 4, 5, 6, 7, 8, 9, 10],
  latin: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
} as const;
const MEASURES = { han: [12, 13, 14], latin: [7, 7.5, 8] } as const;
/** The format of the sample that says how much there is. */
const LIKELY = { han: pageFormat(6), latin: pageFormat(9, 7.4, 'latin') } as const;
/** Line pitch that a sheet may be opened to, so as to fill it. */
const MOST_PITCH = 1.75;
/** Formats composed in full, the likeliest first. */
const TRIED = 3;

/** Height over width of a plan whose lines are `pitch` em apart. */
const ratioOf = ({ height, width }: PagePlan, pitch: number) => (height * pitch) / width;

/** How far, as a share, a plan misses the sheet when its pitch is chosen best. */
function miss(plan: PagePlan, ratio: number): number {
  const { least } = pitchesOf(plan.format.script);
  const closest = Math.min(ratioOf(plan, MOST_PITCH), Math.max(ratioOf(plan, least), ratio));
  return Math.abs(closest / ratio - 1);
}

/** Formats by how near a page of so many cells comes to the ratio, the nearest first. */
function likeliest(cells: number, ratio: number, script: Script): readonly PageFormat[] {
  const off = (format: PageFormat) => {
    const lines = cells / (format.columns * format.measure);
    return Math.abs((lines * format.pitch) / spanWidth(format, format.columns) / ratio - 1);
  };
  return COLUMNS[script]
    .flatMap((columns) => MEASURES[script].map((measure) => pageFormat(columns, measure, script)))
    .sort((a, b) => off(a) - off(b))
    .slice(0, TRIED);
}

/**
 * One page for a printed sheet whose room is `ratio` times as high as wide (A3 less margins and
 * nameplate: about 1.25): the columns and line pitch are chosen so that the page fills it. The
 * caller scales the page; body size follows from the sheet's width. Null when there is nothing.
 */
export function composeSheet(
  articles: readonly ComposeArticle[],
  ratio: number,
  effort: Effort = thorough(articles.length),
): PagePlan | null {
  const script = articles[0]?.script ?? 'han';
  const sample = composePage(articles, LIKELY[script], QUICK);
  if (!sample) return null;
  const cells = sample.height * sample.format.columns * sample.format.measure;
  let best: PagePlan | null = null;
  for (const format of likeliest(cells, ratio, script)) {
    const plan = composePage(articles, format, effort);
    if (plan && (!best || miss(plan, ratio) < miss(best, ratio))) best = plan;
    if (best && miss(best, ratio) === 0) break;
  }
  if (!best) return null;
  const { least } = pitchesOf(script);
  const wished = (ratio * best.width) / best.height;
  const pitch = Math.round(Math.min(MOST_PITCH, Math.max(least, wished)) * 10_000) / 10_000;
  return { ...best, format: { ...best.format, pitch } };
}
