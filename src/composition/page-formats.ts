import type { Script } from './compose-article.ts';
import { type PageFormat, pageFormat } from './page-format.ts';

/** A format and the container width from which on it is used. */
export interface WidthFormat {
  /** Width of the container in rem; the next format's `from` ends it. */
  readonly from: number;
  readonly format: PageFormat;
}

/** Body sizes in rem: no page is set smaller, none grows larger, however wide the window. */
export const BODY_SIZE = { least: 0.9375, most: 1.1875, mostOfOneColumn: 1.25 } as const;

/**
 * Every format that pages are composed for, narrow to wide. From `from` on the body is at least
 * 15 px (of a 16 px root; a reader's larger text makes fewer columns), and it stays below about
 * 19 px up to the next: `from` = width of the format in em × 15 ÷ 16. One column is not placed but
 * flows; its plan only breaks the headlines.
 */
export const PAGE_FORMATS: readonly WidthFormat[] = [
  { from: 0, format: pageFormat(1, 18) },
  { from: 22.5, format: pageFormat(1, 20) },
  { from: 27, format: pageFormat(1, 24) },
  { from: 39.375, format: pageFormat(3, 13) },
  { from: 49.25, format: pageFormat(4, 12) },
  { from: 61.875, format: pageFormat(5, 12) },
  { from: 74.5625, format: pageFormat(6, 12) },
  { from: 93.75, format: pageFormat(7, 13) },
  { from: 107.375, format: pageFormat(8, 13) },
];

/**
 * The same widths for Latin text, of which a column of 14 to 16 em holds 32 to 36 characters: fewer and
 * wider columns. Their measures need not be whole, since letters stand on no grid.
 */
const LATIN_FORMATS: readonly WidthFormat[] = [
  { from: 0, format: pageFormat(1, 18, 'latin') },
  { from: 22.5, format: pageFormat(1, 20, 'latin') },
  { from: 27, format: pageFormat(1, 24, 'latin') },
  { from: 39.375, format: pageFormat(4, 9.25, 'latin') },
  { from: 49.25, format: pageFormat(7, 6.2, 'latin') },
  { from: 61.875, format: pageFormat(7, 8, 'latin') },
  { from: 74.5625, format: pageFormat(9, 7.4, 'latin') },
  { from: 93.75, format: pageFormat(11, 7.5, 'latin') },
  { from: 107.375, format: pageFormat(13, 7.35, 'latin') },
];

/** The formats of a script, narrow to wide; all have the same widths. */
export function formatsOf(script: Script): readonly WidthFormat[] {
  return script === 'latin' ? LATIN_FORMATS : PAGE_FORMATS;
}

/** The place in `PAGE_FORMATS` of the format for a container so many rem wide. */
export function formatAt(width: number): number {
  return Math.max(
    0,
    PAGE_FORMATS.findLastIndex(({ from }) => from <= width),
  );
}

/**
 * The printed sheet in mm: A3 upright with its margins, and what the nameplate takes of it. The
 * style of printing has the same figures.
 */
export const PRINTED = { width: 297, height: 420, margin: 12, nameplate: 34 } as const;

/** Room for a page on the printed sheet, in mm. */
export const PRINTED_ROOM = {
  width: PRINTED.width - 2 * PRINTED.margin,
  height: PRINTED.height - 2 * PRINTED.margin - PRINTED.nameplate,
} as const;
