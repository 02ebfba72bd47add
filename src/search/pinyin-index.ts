import { type KeyedLines, writeShards } from './keyed-lines.ts';
import { shardOf } from './pair-keys.ts';
import type { PinyinWay } from './pinyin-syllables.ts';

/** A word of the edition with its syllables, toneless, ü as v; as many as it has characters. */
export interface ReadWord {
  readonly word: string;
  readonly syllables: readonly string[];
}

/** Longest word that is looked for, in syllables. */
const LONGEST = 8;
const JOINT = "'";

/** The first two syllables of a key decide where it is kept. */
function homeOf(key: string): string {
  return key.split(JOINT, 2).join(JOINT);
}

/** Words behind their syllables, those of one reading without a joint: each has as many characters. */
export function pinyinLines(words: readonly ReadWord[]): KeyedLines {
  const lines = new Map<string, string>();
  for (const { word, syllables } of words) {
    const key = syllables.join(JOINT);
    lines.set(key, (lines.get(key) ?? '') + word);
  }
  return lines;
}

/** Shards of words by their reading, of one reading in the order given; one shard where `isSmall`. */
export function writePinyinIndex(words: readonly ReadWord[], isSmall: boolean): readonly string[] {
  return writeShards(pinyinLines(words), homeOf, isSmall ? 1 : undefined);
}

/** Shards that the words of some syllables are in, wherever in them they begin. */
export function shardsOfSyllables(syllables: readonly string[], count: number): readonly number[] {
  const homes = syllables.flatMap((syllable, at) => {
    const next = syllables[at + 1];
    return next === undefined ? [syllable] : [syllable, syllable + JOINT + next];
  });
  return [...new Set(homes.map((home) => shardOf(home, count)))];
}

/** `党建` and `党检` of `党建党检`. */
export function wordsOfLine(line: string, length: number): readonly string[] {
  const characters = [...line];
  return Array.from({ length: Math.floor(characters.length / length) }, (_, at) =>
    characters.slice(at * length, (at + 1) * length).join(''),
  );
}

type Lookup = (syllables: readonly string[]) => readonly string[];

function lookupIn(lines: readonly KeyedLines[]): Lookup {
  return (syllables) => {
    const key = syllables.join(JOINT);
    const found = lines.flatMap((one) => one.get(key) ?? []);
    return found.flatMap((line) => wordsOfLine(line, syllables.length));
  };
}

/** Texts of the fewest words that cover all syllables, `most` at most; none where some cannot be covered. */
function fewestWords(
  syllables: readonly string[],
  lookUp: Lookup,
  most: number,
): readonly string[] {
  interface Cut {
    readonly words: number;
    readonly texts: readonly string[];
  }
  const cuts: (Cut | undefined)[] = [{ words: 0, texts: [''] }];
  for (let end = 1; end <= syllables.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const before = cuts[start];
      const known = cuts[end];
      if (before === undefined || (known !== undefined && known.words < before.words + 1)) continue;
      const texts = lookUp(syllables.slice(start, end)).flatMap((word) =>
        before.texts.map((text) => text + word),
      );
      if (texts.length === 0) continue;
      const also = known?.words === before.words + 1 ? known.texts : [];
      const all = [...new Set([...also, ...texts])].slice(0, most);
      cuts[end] = { words: before.words + 1, texts: all };
    }
  }
  return cuts[syllables.length]?.texts ?? [];
}

/** Words that begin with whole syllables and the beginning of another. */
function wordsFrom(
  { syllables, rest }: PinyinWay,
  lines: readonly KeyedLines[],
): readonly string[] {
  const start = [...syllables, rest].join(JOINT);
  return lines.flatMap((one) =>
    [...one].flatMap(([key, line]) =>
      key.startsWith(start) ? wordsOfLine(line, key.split(JOINT).length) : [],
    ),
  );
}

/**
 * What Chinese text pinyin may stand for, of words that the edition has: for each way to part it the
 * fewest words, `most` in all. Where whole syllables give nothing, words that go on from there.
 */
export function textsOfPinyin(
  ways: readonly PinyinWay[],
  lines: readonly KeyedLines[],
  most: number,
): readonly string[] {
  const lookUp = lookupIn(lines);
  const whole = ways.flatMap(({ syllables, rest }) =>
    rest === '' ? fewestWords(syllables, lookUp, most) : [],
  );
  const texts = whole.length > 0 ? whole : ways.flatMap((way) => wordsFrom(way, lines));
  return [...new Set(texts)].slice(0, most);
}
