import type { Arrangement } from './arrangement.ts';
import type { Shape } from './article-shapes.ts';
import type { Script } from './compose-article.ts';
import { type Effort, type Scored, searchOrders } from './order-search.ts';
import { place } from './placement.ts';

type Shapes = readonly (readonly (readonly Shape[])[])[];

/** Widths of boxes, in basic columns, that a page of many articles has at least. */
export const LEAST_WIDTHS = 3;
const EFFORT: Effort = { orders: 24, again: 1, insist: false };

/** The widths that the boxes of a page have, in basic columns. */
export function widthsOf(page: Arrangement): ReadonlySet<number> {
  return new Set(place(page).boxes.map(({ shape }) => shape.span));
}

/**
 * The page itself, or one of more widths where it has fewer than three: each article in turn, the
 * least important first, is given a width that the page lacks, and the rest composed around it.
 */
export function variedPage(
  found: Scored,
  shapes: Shapes,
  columns: number,
  script: Script = 'han',
): Scored {
  const widths = widthsOf(found.page);
  if (widths.size >= LEAST_WIDTHS) return found;
  let best = found;
  for (let article = shapes.length - 1; article > 0; article -= 1) {
    for (let span = 1; span <= columns; span += 1) {
      if (widths.has(span) || (shapes[article]?.[span] ?? []).length === 0) continue;
      const only = shapes.map((bySpan, index) =>
        index === article ? bySpan.map((some, at) => (at === span ? some : [])) : bySpan,
      );
      const tried = searchOrders(only, columns, EFFORT, script);
      if (tried && tried.score < best.score) best = tried;
    }
  }
  return best;
}
