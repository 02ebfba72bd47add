import { endsSentence, isLabel, listMark, openMarks, visibleLength } from './line-shape.ts';
import type { Readers } from './readers.ts';
import type { Unit } from './unit.ts';

/** Longest plain line that is taken for a deck (引题, 副题), in characters. */
export const DECK_LENGTH = 44;

/** A plain line with the build of a deck: short, no stop or comma behind it, nothing left open, no address. */
export function isDeckLike(unit: Unit): boolean {
  const text = unit.words.text;
  return (
    unit.kind === 'text' &&
    visibleLength(text) <= DECK_LENGTH &&
    !/[。，、；：;,]$|@|\d{3,4}-?\d{4,}/.test(text) &&
    openMarks(text) === '' &&
    !/^[（(【].*[）)】]$/.test(text)
  );
}

/** A deck-like line that is not plainly something else: a sentence, an item, a signature, a credit, a day. */
export function isFreeDeck(unit: Unit, readers: Readers): boolean {
  const text = unit.words.text;
  return (
    isDeckLike(unit) &&
    !endsSentence(text) &&
    listMark(text) < 0 &&
    !readers.isAuthorLine(text) &&
    !readers.isCreditLine(text) &&
    !readers.isDateOnly(text) &&
    readers.trailingPictureCredit(text) === null
  );
}

/** A column's label rather than a 引题: short, or known as one. */
export function isKicker(text: string): boolean {
  return isLabel(text) || (visibleLength(text) <= 8 && !/[，。！？—]/.test(text));
}
