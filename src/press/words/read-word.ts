import { pinyin } from 'pinyin-pro';
import { isHan } from '../../text/char-range.ts';
import { surnameOf } from '../../text/surnames.ts';
import type { Range } from '../../vocabulary/article.ts';
import { cutWords, wordsOf } from './cut-words.ts';
import type { Dictionary } from './dictionary.ts';
import { readPolyphone } from './polyphones.ts';
import type { WordLexicon } from './word-lexicon.ts';

/** What a reading is made from. */
export interface ReadingDesk {
  readonly dictionary: Dictionary;
  /** Cuts a word that the dictionary lacks into parts that it has. */
  readonly parts: WordLexicon;
  /** Names of persons, which are read as names: 单华云 is Shàn, not dān. */
  readonly names: ReadonlySet<string>;
}

const FIGURE = /^[0-9０-９]/;
const isProper = (reading: string) => /^\p{Lu}/u.test(reading);
const capital = (syllable: string) => syllable.charAt(0).toUpperCase() + syllable.slice(1);

/** pinyin-pro's reading of characters that stand alone, tones as in a dictionary (no sandhi). */
function read(text: string, surname: 'head' | 'off' = 'off'): readonly string[] {
  return pinyin(text, { type: 'array', toneSandhi: false, surname });
}

/** `Shàn|Huá|yún`: surname first, given name in one word; its characters are read one by one. */
function readName(name: string): string {
  const long = surnameOf(name).length;
  const surname = read(name, 'head').slice(0, long);
  const given = [...name.slice(long)].flatMap((char) => read(char));
  return [surname, given]
    .map((part) => part.map((one, place) => (place === 0 ? capital(one) : one)).join('|'))
    .join('|');
}

/** The reading among several that the context asks for; a common word before a name (高峰, Gāo Fēng). */
function chooseReading(readings: readonly string[], said: string): string {
  const common = readings.filter((reading) => !isProper(reading));
  const choice = common.length > 0 ? common : readings;
  return choice.find((reading) => reading.toLowerCase() === said) ?? choice[0] ?? said;
}

/** A figure's Han characters: `liàng` for 46辆, `nián|yuè|rì` for a date. */
function readFigure(figure: string): string {
  return [...figure]
    .filter(isHan)
    .flatMap((char) => read(char))
    .join('|');
}

/**
 * A term with marks or figures, 一个载体、四个体系, by its words. A date whose nought is a mark, 二○一九年,
 * is one word however often it is cut.
 */
function readMixed(text: string, [start, end]: Range, desk: ReadingDesk): string {
  const word = text.slice(start, end);
  const parts = cutWords(word, desk.parts);
  if (parts.some(([from, to]) => to - from === word.length)) return readFigure(word);
  return parts
    .map(([from, to]) => readWord(text, [start + from, start + to], desk))
    .filter((reading) => reading !== '')
    .join(' ');
}

/**
 * The parts of a word that the dictionary lacks, as the dictionary has them: 调研员 gives 调研 and 员,
 * 营商环境 gives 营, 商 and 环境.
 */
export function partsOf(word: string, { parts }: ReadingDesk): readonly string[] {
  return wordsOf(word, parts);
}

/** A short word is written in one, in a longer one its words apart: `yíng|shāng huán|jìng`. */
function joinParts(parts: readonly string[]): string {
  const long = parts.flatMap((part) => part.split('|')).length > 3;
  return parts.reduce((made, part, place) => {
    if (place === 0) return part;
    const single = !part.includes('|') && !(parts[place - 1] ?? '').includes('|');
    return `${made}${long && !single ? ' ' : '|'}${part}`;
  }, '');
}

/**
 * How the word at a place of a text is read, one syllable a Han character: the dictionary's reading,
 * of several the one that neighbours and pinyin-pro ask for. Tones are those of the dictionary: the
 * sandhi of 一 and 不 is left to the reader's mouth, as in every textbook's word list.
 */
export function readWord(text: string, [start, end]: Range, desk: ReadingDesk): string {
  const word = text.slice(start, end);
  if (FIGURE.test(word)) return readFigure(word);
  if (!isHan(word)) return readMixed(text, [start, end], desk);
  if (desk.names.has(word)) return readName(word);
  const readings = [
    ...new Set(desk.dictionary.entriesOf(word).map(({ reading }) => reading)),
  ].filter((reading) => reading.split('|').length === [...word].length);
  if (readings.length === 1) return readings[0] ?? '';
  const single = [...word].length === 1;
  if (readings.length > 1) {
    const said = (single ? readPolyphone(text, start) : null) ?? read(word).join('|');
    return chooseReading(readings, said);
  }
  if (single) return read(word).join('|');
  const parts = partsOf(word, desk);
  // A date in Han figures, 十二月三日, is one word of its own parts.
  if (parts.length === 1) return readFigure(word);
  let at = start;
  return joinParts(
    parts.map((part) => {
      at += part.length;
      return readWord(text, [at - part.length, at], desk);
    }),
  );
}
