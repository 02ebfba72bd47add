import type { SuggestedTerm } from '../vocabulary/search-files.ts';
import { type FoldTable, foldText } from './fold-text.ts';

/** A name or what is typed, as they are compared. */
export type FoldName = (name: string) => string;

/** Folds names by a table of characters; while none is there the script that a name is written in stays. */
export function nameFolder(table: FoldTable): FoldName {
  return (name) => foldText(name, table).folded;
}

export const foldName = nameFolder(new Map());

/** Without what may be left out between syllables. */
export function squeezeName(text: string): string {
  return text.replace(/[\s'’-]+/g, '');
}

/** `Wáng Wénfēng` as it is typed: `wang wenfeng`; ü is typed as v or u. */
function withoutTones(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** First letters of the syllables of a reading, as many as the term has characters; else none. */
function initialsOf(pinyin: string, term: string): string {
  const syllables = withoutTones(pinyin).match(
    /(?:[zcs]h|[^aeiouv\s'’])?[aeiouv]+(?:ng|n|r)?(?![aeiouv])|(?:[zcs]h|[^aeiouv\s'’])?[aeiouv]+/g,
  );
  if (syllables === null || syllables.length !== [...term].length) return '';
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}

/** How a term is read, without tones and spaces, and by first letters. */
export function readingsOf({ term, pinyin }: SuggestedTerm): readonly string[] {
  const readings = [squeezeName(withoutTones(pinyin)), initialsOf(pinyin, term)];
  return readings.filter((one) => one !== '');
}
