import { type KeyedLines, writeShards } from './keyed-lines.ts';
import { isLatin, latinWords } from './latin-words.ts';
import { readRising, writeRising } from './number-code.ts';
import { shardOf } from './pair-keys.ts';

/** So many first letters of a stem decide where it is kept, so that a beginning as long is found too. */
const HOME = 4;

const homeOf = (stem: string) => stem.slice(0, HOME);

/** The stems of English texts with the articles that have them, in shards; none without English. */
export function writeWordIndex(articles: readonly (readonly string[])[]): readonly string[] {
  const numbers = new Map<string, number[]>();
  for (const [number, texts] of articles.entries()) {
    for (const { stem } of texts.flatMap(latinWords)) {
      const list = numbers.get(stem);
      if (!isLatin(stem)) continue;
      if (list === undefined) numbers.set(stem, [number]);
      else if (list.at(-1) !== number) list.push(number);
    }
  }
  if (numbers.size === 0) return [];
  const lines = [...numbers].map(([stem, list]): [string, string] => [stem, writeRising(list)]);
  return writeShards(new Map(lines), homeOf);
}

/** The shards that say where a word of this stem is, and which words begin with it as typed. */
export function shardsOfWord(plain: string, stem: string, count: number): readonly number[] {
  return [...new Set([homeOf(stem), homeOf(plain)].map((home) => shardOf(home, count)))];
}

/** The articles that may have a word of a stem. */
export function articlesOfStem(stem: string, shards: readonly KeyedLines[]): readonly number[] {
  return shards.flatMap((lines) => readRising(lines.get(stem) ?? ''));
}

/**
 * The articles that may have a word that begins as typed, from four letters on: `environm` begins
 * environment, whose stem is shorter.
 */
export function articlesOfBeginning(
  plain: string,
  shards: readonly KeyedLines[],
): readonly number[] {
  if (plain.length < HOME) return [];
  const found = new Set<number>();
  for (const lines of shards)
    for (const [stem, list] of lines)
      if (stem.startsWith(plain) || (stem.length >= HOME && plain.startsWith(stem)))
        for (const number of readRising(list)) found.add(number);
  return [...found];
}
