import type { Script } from './compose-article.ts';

/** The grid that a page is set on. Widths in em of body text, heights in body lines. */
export interface PageFormat {
  /** Basic columns (基本栏) side by side. */
  readonly columns: number;
  /** Full-width characters in a basic column. */
  readonly measure: number;
  /** Em between two basic columns. */
  readonly gutter: number;
  /** Em from one body line to the next. */
  readonly pitch: number;
  /** Han unless given. */
  readonly script?: Script;
}

/** Em between columns: about what a broadsheet leaves, with room for a hairline. */
const GUTTER = 1.5;
/**
 * Line pitch in em, and the least that a page may be given when several must be equally tall. GB/T
 * and CLREQ ask for 1.5 to 2; Latin lines are parted by their ascenders already.
 */
const PITCHES = {
  han: { usual: 1.6, least: 1.52 },
  latin: { usual: 1.5, least: 1.43 },
} as const;

/** The usual and the least line pitch, in em, of pages of a script. */
export function pitchesOf(script: Script = 'han'): {
  readonly usual: number;
  readonly least: number;
} {
  return PITCHES[script];
}

/** A format of so many columns; `measure` defaults to 13 characters, the broadsheet's column. */
export function pageFormat(columns: number, measure = 13, script: Script = 'han'): PageFormat {
  const format = { columns, measure, gutter: GUTTER, pitch: PITCHES[script].usual };
  return script === 'han' ? format : { ...format, script };
}

/** Width in em of `span` basic columns with the gutters between them: 2 of 13 are 27.5. */
export function spanWidth(format: PageFormat, span: number): number {
  return span * format.measure + (span - 1) * format.gutter;
}

/** Left edge in em of the basic column with this index, from 0. */
export function columnLeft(format: PageFormat, column: number): number {
  return column * (format.measure + format.gutter);
}

/** Body sizes in px that a page is set in; the larger is what a full column count may grow to. */
const BODY = { least: 15, wished: 16 } as const;
/** Columns of fewer characters than a phone's two narrow ones would take: set one column. */
const NARROWEST = 12;
const WIDEST = 14;
/** A single column holds no more characters than this; the rest is margin. */
const LONGEST_LINE = 24;

/** A format and the body size that makes it fill the container. */
export interface FittedFormat {
  readonly format: PageFormat;
  /** px */
  readonly bodySize: number;
}

/**
 * The format for a container of `width` px: as many columns of 12 to 14 characters as fit with body
 * text of at least 15 px, then the measure that brings the body nearest to 16 px. 794 → 4 columns,
 * 1220 → 6, 1740 → 8, 328 → one column of 20 characters.
 */
export function formatFor(width: number, mostColumns = 8): FittedFormat {
  const narrowest = (columns: number) => spanWidth(pageFormat(columns, NARROWEST), columns);
  let columns = 1;
  while (columns < mostColumns && narrowest(columns + 1) * BODY.least <= width) columns += 1;
  if (columns < 3) {
    const measure = Math.min(LONGEST_LINE, Math.floor(width / BODY.wished));
    return { format: pageFormat(1, measure), bodySize: width / Math.max(measure, width / 20) };
  }
  let best: FittedFormat | undefined;
  for (let measure = NARROWEST; measure <= WIDEST; measure += 1) {
    const format = pageFormat(columns, measure);
    const bodySize = width / spanWidth(format, columns);
    const off = Math.abs(bodySize - BODY.wished);
    if (!best || (bodySize >= BODY.least && off < Math.abs(best.bodySize - BODY.wished))) {
      best = { format, bodySize };
    }
  }
  return best ?? { format: pageFormat(1), bodySize: BODY.wished };
}
