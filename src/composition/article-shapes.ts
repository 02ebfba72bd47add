import { type Flow, flowOf } from './body-lines.ts';
import type { ComposeArticle } from './compose-article.ts';
import { type HeadForm, horizontalHeads, spreadDown, verticalHeads } from './head-forms.ts';
import { type PageFormat, pitchesOf, spanWidth } from './page-format.ts';
import { shapeCost } from './shape-cost.ts';
import { type SizeRange, sizesFor, type Tier } from './type-tiers.ts';

/** One way to set an article as a box. */
export interface Shape {
  /** Index of the article in order of importance. */
  readonly article: number;
  readonly tier: Tier;
  /** Basic columns it is wide. */
  readonly span: number;
  /** Body lines it is tall, headline and frame included. */
  readonly height: number;
  /** What it wastes or offends, in blank cells (one full-width character). */
  readonly cost: number;
  readonly framed: boolean;
  readonly head: HeadForm | null;
  /** Lines above the body that a horizontal headline takes. */
  readonly headRows: number;
  /** Body: sub-columns, characters in each, lines in each, lines left empty in the last. */
  readonly columns: number;
  readonly measure: number;
  readonly rows: number;
  readonly unfilled: number;
}

/** Room inside a frame: em on either side, lines for top and bottom together. */
export const FRAME = { side: 1, rows: 1 } as const;
/**
 * Sub-columns of one article: least em between two, least em in each, and whole characters or parts of
 * an em: ragged lines part by themselves, but words need room.
 */
const SUB_COLUMN = {
  han: { gap: 1, least: 9, step: 1 },
  latin: { gap: 1.3, least: 12, step: 0.25 },
} as const;
/** Em of body text that no headline is smaller than. */
const SMALLEST = 0.9;
/** Lines of a headline, more on narrow pages than on wide ones. */
const MOST_LINES = { han: { narrow: 5, wide: 4 }, latin: { narrow: 8, wide: 6 } } as const;
/** Columns of a narrow page; half columns too. */
const NARROW = { han: 3, latin: 4 } as const;
/** Heights kept for each width. */
const KEPT = 20;
const MOST_EXTRA_ROWS = 2;

/** A headline and the rectangle that it leaves for the body. */
interface Frame {
  readonly head: HeadForm | null;
  readonly headRows: number;
  readonly bodyWidth: number;
  /** Body lines that a vertical headline needs beside it; 0 for others. */
  readonly leastRows: number;
}

function headFrames(
  article: ComposeArticle,
  tier: Tier,
  sizes: SizeRange,
  format: PageFormat,
  width: number,
): readonly Frame[] {
  const { script = 'han' } = article;
  const most = MOST_LINES[script][format.columns > NARROW[script] ? 'wide' : 'narrow'];
  const horizontal = horizontalHeads(article, tier, sizes, width, most);
  const frames: Frame[] = horizontal.flatMap((head) => {
    const rows = Math.ceil(head.height / pitchesOf(format.script).least - 0.1);
    const extra =
      format.columns === 1 ? 0 : tier === 'lead' ? MOST_EXTRA_ROWS + 1 : MOST_EXTRA_ROWS;
    return Array.from({ length: extra + 1 }, (_, more) => ({
      head,
      headRows: rows + more,
      bodyWidth: width,
      leastRows: 0,
    }));
  });
  if (horizontal.length === 0 && article.titleWords.length === 0) {
    frames.push({ head: null, headRows: 0, bodyWidth: width, leastRows: 0 });
  }
  if (format.columns >= 4 && (tier === 'a' || tier === 'b')) {
    for (const head of verticalHeads(article, sizes)) {
      const leastRows = Math.ceil(head.height / pitchesOf(format.script).least);
      frames.push({ head, headRows: 0, bodyWidth: width - head.width, leastRows });
    }
  }
  return frames;
}

/** Sub-columns and measures that fill a body `width` em wide; only one for a page of one column. */
function divisions(width: number, format: PageFormat): readonly (readonly [number, number])[] {
  const { gap, least, step } = SUB_COLUMN[format.script ?? 'han'];
  const found: [number, number][] = [];
  const longest = format.columns < 4 ? Math.max(23, format.measure) : 23;
  for (let columns = 1; columns <= 10; columns += 1) {
    const steps = Math.floor((width - (columns - 1) * gap) / columns / step + 1e-9);
    const measure = steps * step;
    if (measure > longest) continue;
    if (measure < least && !(columns === 1 && format.columns === 1)) break;
    found.push([columns, measure]);
  }
  return found;
}

function shapesOfSpan(
  article: ComposeArticle,
  index: number,
  tier: Tier,
  sizes: SizeRange,
  flow: Flow,
  format: PageFormat,
  span: number,
): readonly Shape[] {
  const framed = article.kind === 'opinion';
  const width = spanWidth(format, span) - (framed ? FRAME.side * 2 : 0);
  // Half columns are too narrow to stand alone: the least caption must be able to span the page.
  const sparse = format.script === 'latin' && span === format.columns;
  const best = new Map<number, Shape>();
  for (const { head, headRows, bodyWidth, leastRows } of headFrames(
    article,
    tier,
    sizes,
    format,
    width,
  )) {
    for (const [columns, measure] of divisions(bodyWidth, format)) {
      const lines = flow.linesAt(measure).length;
      const rows = flow.heightAt(measure, columns);
      if (rows < leastRows || (!sparse && lines > 0 && lines < columns)) continue;
      const height = Math.max(1, headRows + rows + (framed ? FRAME.rows : 0));
      const unfilled = rows * columns - lines;
      const fitted =
        head?.orientation === 'vertical' ? spreadDown(head, rows * format.pitch) : head;
      const bare = {
        article: index,
        tier,
        span,
        height,
        framed,
        head: fitted,
        headRows,
        columns,
        measure,
        rows,
        unfilled,
      };
      const cost = shapeCost(bare, width, format);
      const before = best.get(height);
      if (cost < (before?.cost ?? Number.POSITIVE_INFINITY)) best.set(height, { ...bare, cost });
    }
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost || a.height - b.height).slice(0, KEPT);
}

/** For each article, in order of importance, its shapes by span: `shapes[article][span]`. */
export function articleShapes(
  ranked: readonly ComposeArticle[],
  tiers: readonly Tier[],
  format: PageFormat,
): readonly (readonly (readonly Shape[])[])[] {
  return ranked.map((article, index) => {
    const flow = flowOf(article.flow, article.script);
    const tier = tiers[index] ?? 'c';
    const spans = Array.from({ length: format.columns }, (_, left) => left + 1);
    const within = (sizes: SizeRange): readonly (readonly Shape[])[] => [
      [],
      ...spans.map((span) => shapesOfSpan(article, index, tier, sizes, flow, format, span)),
    ];
    const sizes = sizesFor(format.columns, format.script)[tier];
    const bySpan = within(sizes);
    // A title too long for its tier at any width is set smaller rather than left out.
    const fits = bySpan.some((shapes) => shapes.length > 0);
    return fits ? bySpan : within({ least: SMALLEST, most: sizes.least });
  });
}
