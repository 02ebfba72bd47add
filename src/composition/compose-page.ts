import type { Arrangement } from './arrangement.ts';
import { articleShapes, type Shape } from './article-shapes.ts';
import type { ComposeArticle } from './compose-article.ts';
import { drawPlan } from './draw-plan.ts';
import { type Effort, searchOrders } from './order-search.ts';
import { type PageFormat, spanWidth } from './page-format.ts';
import type { PagePlan } from './page-plan.ts';
import { unfilledCells } from './page-score.ts';
import { place } from './placement.ts';
import { roughCells } from './rough-cells.ts';
import { tiersOf } from './type-tiers.ts';
import { LEAST_WIDTHS, variedPage, widthsOf } from './vary-widths.ts';

/** Most important first; equals stay in the order given. */
export function byImportance(articles: readonly ComposeArticle[]): readonly ComposeArticle[] {
  return [...articles].sort((a, b) => b.importance - a.importance);
}

/**
 * How long to look: more orders where an order costs less, so that any page of up to twenty articles
 * is found within about a second.
 */
export function thorough(articles: number): Effort {
  return { orders: Math.max(150, 420 - articles * 14), again: 5, insist: true };
}
/** For the first plan after a filter, within a tenth of a second; a worker may improve on it. */
export const QUICK: Effort = { orders: 24, again: 1, insist: false };

/** The same, but a page of few articles, which costs next to nothing, is looked at more closely. */
export function brisk(articles: number): Effort {
  return articles > FEW ? QUICK : { orders: 40, again: 2, insist: true };
}

/** Rows that a headline and its separator take on average, for a first estimate. */
const ROWS_PER_HEAD = 7;
/** A page lower than this share of its width is a strip; it takes fewer columns instead. */
const LOWEST = 0.5;
/** Pages of so few articles cannot be filled by order alone; other columns are tried for them. */
const FEW = 5;
/** Columns that a page of more articles has at least, so that its boxes can differ in width. */
const LEAST_OF_MANY = 4;
/** Basic columns of a Latin page are half as wide as those of a Chinese one. */
const GRAIN = { han: 1, latin: 2 } as const;
/** Blank cells that a column more or less than wished is worth, and a character. */
const UNWISHED = { column: 30, character: 14 } as const;
/** A page that leaves no more than this share of its cells unfilled is taken at once. */
const FULL = 0.011;

/** Columns that these articles fill: a few short ones leave columns of a wide format unused. */
function wishedColumns(articles: readonly ComposeArticle[], format: PageFormat): number {
  const chars = articles.reduce((sum, one) => sum + roughCells(one, format.measure), 0);
  const area = chars / format.measure + articles.length * ROWS_PER_HEAD;
  const proportion = format.pitch / ((format.measure + format.gutter) * LOWEST);
  const least = (articles.length > FEW ? LEAST_OF_MANY : 2) * GRAIN[format.script ?? 'han'];
  return Math.min(format.columns, Math.max(least, Math.floor(Math.sqrt(area * proportion))));
}

/** Formats to try, the wished one first, with what each costs beforehand; none wider than `format`. */
function formatsToTry(
  articles: readonly ComposeArticle[],
  format: PageFormat,
): readonly { readonly format: PageFormat; readonly toll: number }[] {
  const wished = wishedColumns(articles, format);
  const few = articles.length <= FEW;
  const found: { format: PageFormat; toll: number }[] = [];
  const grain = GRAIN[format.script ?? 'han'];
  const least = Math.min(2 * grain, format.columns);
  const first = few ? least + ((format.columns - least) % grain) : wished;
  for (let columns = first; columns <= (few ? format.columns : wished); columns += grain) {
    for (const off of [-1, 0, 1]) {
      const measure = format.measure + off / grain;
      const columnsOff = (Math.abs(columns - wished) * UNWISHED.column) / grain;
      const toll = columnsOff + Math.abs(off) * UNWISHED.character;
      const tried = { ...format, columns, measure };
      if (spanWidth(tried, columns) <= spanWidth(format, format.columns)) {
        found.push({ format: tried, toll });
      }
    }
  }
  return found.sort((a, b) => a.toll - b.toll);
}

/** Boxes one above the other in order of importance, for one column. */
function inOneColumn(shapes: readonly (readonly (readonly Shape[])[])[]): Arrangement | null {
  let page: Arrangement | null = null;
  for (const bySpan of shapes) {
    const shape = bySpan[1]?.[0];
    if (!shape) return null;
    const { span, height, cost } = shape;
    const leaf: Arrangement = {
      kind: 'leaf',
      shape,
      span,
      height,
      cost,
      first: shape,
      last: shape,
    };
    page = page
      ? {
          kind: 'stack',
          one: page,
          two: leaf,
          span,
          height: page.height + 1 + height,
          cost: page.cost + cost,
          first: page.first,
          last: shape,
        }
      : leaf;
  }
  return page;
}

/** A page and the format it was found in. */
interface Candidate {
  readonly page: Arrangement;
  readonly format: PageFormat;
  readonly score: number;
}

/** A page of many articles that is full enough and has boxes of three widths. */
function isSound(page: Arrangement, { columns }: PageFormat): boolean {
  const { empty, all } = unfilledCells(place(page).boxes);
  return empty <= all * FULL && (widthsOf(page).size >= LEAST_WIDTHS || columns < LEAST_OF_MANY);
}

function bestCandidate(
  ranked: readonly ComposeArticle[],
  container: PageFormat,
  effort: Effort,
): Candidate | null {
  const tiers = tiersOf(ranked);
  const many = ranked.length > FEW;
  let best: Candidate | null = null;
  for (const { format, toll } of formatsToTry(ranked, container)) {
    if (best && best.score <= toll) break;
    const shapes = articleShapes(ranked, tiers, format);
    const first = searchOrders(shapes, format.columns, effort, format.script);
    if (!first) continue;
    const varied = effort.insist && many && format.columns >= LEAST_OF_MANY;
    const found = varied ? variedPage(first, shapes, format.columns, format.script) : first;
    const score = found.score + toll;
    if (score < (best?.score ?? Number.POSITIVE_INFINITY)) {
      best = { page: found.page, format, score };
    }
    if (many && (!effort.insist || isSound(found.page, format))) break;
  }
  return best;
}

/**
 * Sets up to about twenty articles as one page. Null when there is none, or when an article fits no
 * box of the format. One column takes them in order of importance, without search. The plan may use
 * fewer columns than the container has, when the articles would not fill them.
 */
export function composePage(
  articles: readonly ComposeArticle[],
  container: PageFormat,
  effort: Effort = thorough(articles.length),
): PagePlan | null {
  if (articles.length === 0) return null;
  const ranked = byImportance(articles);
  if (container.columns === 1) {
    const page = inOneColumn(articleShapes(ranked, tiersOf(ranked), container));
    return page && drawPlan(page, ranked, container);
  }
  const best = bestCandidate(ranked, container, effort);
  return best && drawPlan(best.page, ranked, best.format);
}
