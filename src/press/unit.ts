import { type TracedText, trimTraced } from '../text/traced-text.ts';
import type { Range } from '../vocabulary/article.ts';

/**
 * What Markdown says a line of the transcript is. One unit is one line (or one table cell row): OCR
 * tools put one printed piece of text on a line, so the line is the unit that the press weighs.
 */
export interface Unit {
  readonly kind: 'heading' | 'text' | 'item' | 'row';
  /** Line of the transcript, counted from 1. */
  readonly line: number;
  /** Heading level 1 to 6; 0 otherwise. */
  readonly level: number;
  /** The words, without mark-up, trimmed. For a row, the cells one behind the other. */
  readonly words: TracedText;
  /** Transcript ranges that were set bold. */
  readonly strong: readonly Range[];
  /** The line stands in the same Markdown paragraph as the one before it (no blank line between). */
  readonly soft: boolean;
  /** Printed with an indent: two or more spaces or an ideographic space before the first word. */
  readonly indented: boolean;
  /** The cells of a table row; empty otherwise. */
  readonly cells: readonly TracedText[];
  /** Which table or list the line belongs to, 0 for none: lines of one table share a number. */
  readonly group: number;
  /** A rule (`---`) stands above it. */
  readonly ruled: boolean;
  /** An editor's code or a jump line was set aside behind it: the article or its part ends here. */
  readonly closed: boolean;
}

/** Whether the whole line is set bold. */
export function isBold(unit: Unit): boolean {
  const first = unit.words.at[0];
  const last = unit.words.at.at(-1);
  if (first === undefined || last === undefined) return false;
  return unit.strong.some(([start, end]) => start <= first && end > last);
}

/** Whether the line begins with bold words: a dateline, or the lead-in of an item. */
export function beginsBold(unit: Unit): boolean {
  const first = unit.words.at[0];
  return first !== undefined && unit.strong.some(([start, end]) => start <= first && end > first);
}

/** The unit with other words, trimmed; a row's cells are left as they are. */
export function withWords(unit: Unit, words: TracedText): Unit {
  return { ...unit, words: trimTraced(words) };
}
