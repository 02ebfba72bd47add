import { stemmer } from 'stemmer';

/** A word of letters and digits in a text: plain, in small letters; its stem; UTF-16 offsets. */
export interface LatinWord {
  readonly plain: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:['’]\p{Script=Latin}+)*/gu;
const LETTER = /\p{Script=Latin}/u;
const HAN = /\p{Script=Han}/u;

const stems = new Map<string, string>();

/** The stem of a plain word, so that building and builds are one: `build`. */
function stemOf(plain: string): string {
  let stem = stems.get(plain);
  if (stem === undefined) {
    stem = stemmer(plain);
    stems.set(plain, stem);
  }
  return stem;
}

/** Small letters without accents and without the `’s` of a possessive. */
function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}

/** The words of a text that are written in letters or digits, in its order. */
export function latinWords(text: string): readonly LatinWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const plain = plainWord(word);
    return { plain, stem: stemOf(plain), start: index, end: index + word.length };
  });
}

/** True for what has letters and no Han character: a figure alone has no stem. */
export function isLatin(text: string): boolean {
  return LETTER.test(text) && !HAN.test(text);
}
