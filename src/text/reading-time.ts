import { HAN } from './char-range.ts';

/** Han characters a practised reader takes in a minute. */
const HAN_PER_MINUTE = 500;
/** Words of alphabetic text a minute, Brysbaert 2019 for English non-fiction. */
const WORDS_PER_MINUTE = 238;

const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'gu');
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Han characters and other words (a figure is one word) of a text. */
export function countWords(text: string): { readonly han: number; readonly words: number } {
  const han = text.match(HAN_CHARACTER)?.length ?? 0;
  const words = text.replace(HAN_CHARACTER, ' ').match(WORD)?.length ?? 0;
  return { han, words };
}

/** Whole minutes to read a text, counted per script, rounded up; 1 at least. */
export function readingTime(text: string): number {
  const { han, words } = countWords(text);
  return Math.max(1, Math.ceil(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE));
}
