import type { Shape } from './article-shapes.ts';
import type { Script } from './compose-article.ts';
import { type PageFormat, spanWidth } from './page-format.ts';
import { sizesFor } from './type-tiers.ts';

/** All that follows is measured in blank cells: a cost of 13 is as bad as one empty body line. */
const COST = {
  /** Each unfilled line at the end of the last column, and more the more there are. */
  unfilled: 3.2,
  unfilledSquared: 0.6,
  /** A title that covers less than half the width leaves holes beside it. */
  hollow: 1.1,
  /** A title set at the small end of its tier. */
  small: 0.28,
  /** Boxes much taller or much wider than the page's own proportions. */
  proportion: 0.15,
  vertical: 5,
  /** Each column that the lead lacks of half the page, for every em of its width. */
  narrowLead: 2.5,
  /** Each em beyond `easyGap` between two sub-columns, for every line. */
  gap: 0.45,
  easyGap: 1.75,
  /** Each title line beyond two, and a headline that takes more rows than half its body. */
  manyLines: 0.9,
  topHeavy: 0.35,
} as const;

/**
 * What differs by script: measures in em that cost nothing (12–14 characters, 32–40 letters) and how
 * dear longer ones are, lines of a column and the least proportion of a box that cost nothing
 * (English takes half as much room again as the Chinese it says), lines of a title, and rows that a
 * headline has beyond what it needs. Few long articles make a tall page, which through cuts would make
 * a pile of strips: a box other than the lead that spans it pays for that.
 */
const TASTE = {
  han: {
    short: 12,
    long: 14,
    longer: 0.0022,
    rows: 40,
    ratio: 0.42,
    titleLines: 2,
    slack: 0.5,
    banner: 0,
  },
  latin: {
    short: 14,
    long: 17.5,
    longer: 0.004,
    rows: 60,
    ratio: 0.3,
    titleLines: 3,
    slack: 0.8,
    banner: 60,
  },
} as const;

/** Cost per cell of body text set to a measure other than those. */
function measureCost(measure: number, script: Script = 'han'): number {
  const taste = TASTE[script];
  const short = Math.max(0, taste.short - measure);
  const long = Math.max(0, measure - taste.long);
  return short * short * 0.05 + long * long * taste.longer;
}

function proportionCost(ratio: number, area: number, low: number, high: number): number {
  const off = Math.max(0, low / ratio - 1, ratio / high - 1);
  return off * off * area * COST.proportion;
}

function headCost(shape: Omit<Shape, 'cost'>, width: number, format: PageFormat): number {
  const { head, tier, headRows, rows } = shape;
  if (!head) return 0;
  const taste = TASTE[format.script ?? 'han'];
  const sizes = sizesFor(format.columns, format.script)[tier];
  const small = head.lines.length === 0 ? 0 : (sizes.most - head.size) / (sizes.most - sizes.least);
  if (head.orientation === 'vertical') {
    const spare = Math.max(0, rows * format.pitch * 0.9 - head.height);
    return COST.vertical + spare * head.width * 0.5 + small * 4;
  }
  const slack = Math.max(0, headRows - head.height / format.pitch - 0.7);
  const hollow = head.lines.length === 0 ? 0 : Math.max(0, 0.52 - head.width / width);
  const titleRows = headRows * (head.lines.length === 0 ? 0 : 1);
  return (
    slack * width * taste.slack +
    hollow * width * titleRows * COST.hollow +
    small * width * COST.small * Math.min(2, head.lines.length) +
    Math.max(0, head.lines.length - taste.titleLines) * width * COST.manyLines +
    Math.max(0, headRows - 2 - rows * 0.5) * width * COST.topHeavy
  );
}

/** What a shape wastes or offends, in blank cells; `width` is the room inside its frame, in em. */
export function shapeCost(shape: Omit<Shape, 'cost'>, width: number, format: PageFormat): number {
  const { unfilled, measure, columns, rows, tier, span, height, head } = shape;
  const outer = spanWidth(format, span);
  const area = outer * height;
  const ratio = outer / (height * format.pitch);
  const single = format.columns === 1;
  const taste = TASTE[format.script ?? 'han'];
  const empty = unfilled * COST.unfilled + unfilled * unfilled * COST.unfilledSquared;
  const squat = columns > 1 ? Math.max(0, 5 - rows) * width * 0.3 : 0;
  const lanky = Math.max(0, rows - taste.rows) * measure * 0.25;
  const strip = head?.orientation === 'vertical' ? head.width : 0;
  const gap = columns > 1 ? (width - strip - columns * measure) / (columns - 1) : 0;
  const gaps = Math.max(0, gap - COST.easyGap) * (columns - 1) * rows * COST.gap;
  const banner = tier !== 'lead' && span === format.columns ? taste.banner : 0;
  const narrowLead =
    tier === 'lead' ? Math.max(0, format.columns / 2 - span) * width * COST.narrowLead : 0;
  return (
    empty * measure +
    headCost(shape, width, format) +
    (single ? 0 : measureCost(measure, format.script) * rows * columns * measure) +
    (single ? 0 : proportionCost(ratio, area, taste.ratio, tier === 'lead' ? 3.4 : 2.7)) +
    (single ? 0 : squat + lanky + gaps + narrowLead + banner)
  );
}
