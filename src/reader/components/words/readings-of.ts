import { isHan } from '../../../text/char-range.ts';
import { syllablesOf } from '../../../text/write-pinyin.ts';
import { type GlossFile, wordsAt } from '../../../vocabulary/gloss.ts';
import type { Readings } from './pinyin-context.ts';

/** The pinyin of an article's passages. A word whose syllables are not as many as its characters has none. */
export function readingsOf(file: GlossFile): Readings {
  return (anchor) => {
    const syllables = new Map<number, string>();
    for (const { start, word } of wordsAt(file, anchor)) {
      const [text = '', reading = ''] = file.words[word] ?? [];
      const own = syllablesOf(reading);
      const places = [...text.matchAll(/./gsu)].filter(({ 0: char }) => isHan(char));
      if (own.length !== places.length) continue;
      places.forEach(({ index }, place) => {
        syllables.set(start + index, own[place] ?? '');
      });
    }
    return syllables.size === 0 ? null : syllables;
  };
}
