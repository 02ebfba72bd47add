import type { DeckRow } from './head-forms.ts';
import type { PageFormat } from './page-format.ts';
import type { Tier } from './type-tiers.ts';

/**
 * A composed page as JSON. Widths and `x` in em of body text, heights and `y` in body lines
 * (`format.pitch` em each), from the upper left corner of the page, nameplate excluded.
 */
export interface PagePlan {
  readonly format: PageFormat;
  /** em */
  readonly width: number;
  /** body lines */
  readonly height: number;
  /** In reading order. */
  readonly boxes: readonly BoxPlan[];
  readonly rules: readonly RulePlan[];
  /** Body cells left empty, and all body cells; a cell is one full-width character. */
  readonly unfilled: { readonly cells: number; readonly of: number };
}

/** Typeface of a headline: 宋体 or 黑体. */
export type Face = 'song' | 'hei';

/** One article's place on the page. */
export interface BoxPlan {
  readonly id: string;
  readonly tier: Tier;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Basic columns it is wide. */
  readonly span: number;
  /** Columns by an author stand in a frame: ruled, or only tinted where the page has one already. */
  readonly frame: 'none' | 'ruled' | 'tinted';
  /** Null for an article without title and deck. */
  readonly head: HeadPlan | null;
  readonly body: BodyPlan;
}

/** A headline with its deck, in a rectangle of the page that its words are centred in. */
export interface HeadPlan {
  readonly orientation: 'horizontal' | 'vertical';
  readonly face: Face;
  /** em of body text */
  readonly size: number;
  /** Letter-spacing in em of the headline's size. */
  readonly tracking: number;
  readonly lines: readonly string[];
  readonly deck: readonly DeckRow[];
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The columns of an article's text, all of one height. */
export interface BodyPlan {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Characters in a column, and em between two. */
  readonly measure: number;
  readonly gap: number;
  readonly columns: readonly ColumnPlan[];
}

/** What one column holds. */
export interface ColumnPlan {
  /** Lines filled; the rest up to the body's height is blank. */
  readonly lines: number;
  readonly runs: readonly TextRun[];
}

/** A piece of a block: `[start, end)` in UTF-16 units of its text. */
export interface TextRun {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A hairline from (x1, y1) to (x2, y2). */
export interface RulePlan {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
