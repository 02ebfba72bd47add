import { readRising, writeRising } from './number-code.ts';
import { keysOf, keysOfQuery, shardOf } from './pair-keys.ts';

/** An index of characters and pairs; each shard is the text of one file. */
export interface PairIndex {
  /** Articles indexed; they are numbered from 0 in the order given. */
  readonly articles: number;
  readonly shards: readonly string[];
}

/** The shards that were fetched, by their numbers. */
export type FetchedShards = ReadonlyMap<number, string>;

/** Articles that one shard is made for: about 12 KB of text, as measured in DESIGN.md. */
const ARTICLES_PER_SHARD = 16;

/** Shards of an index of so many articles: a power of two, 1 for up to sixteen articles. */
export function shardCount(articles: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, articles / ARTICLES_PER_SHARD)));
}

/** By UTF-16 units, so that every machine writes the same bytes. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** A line a key, between line ends: first pairs, an empty line, then single characters. */
function writeShard(
  keys: readonly string[],
  numbersOf: (key: string) => readonly number[],
): string {
  const lines = (wanted: readonly string[]) =>
    wanted.toSorted(inOrder).map((key) => `\n${key}${writeRising(numbersOf(key))}`);
  const isPair = (key: string) => [...key].length === 2;
  const pairs = lines(keys.filter(isPair));
  const characters = lines(keys.filter((key) => !isPair(key)));
  return [...pairs, '\n', ...characters, '\n'].join('');
}

/**
 * Indexes articles by the characters and pairs of their folded texts; an article's texts are apart
 * from each other, so that no pair reaches from one into the next.
 */
export function buildPairIndex(articles: readonly (readonly string[])[]): PairIndex {
  const numbers = new Map<string, number[]>();
  for (const [number, texts] of articles.entries()) {
    for (const text of texts) {
      for (const key of keysOf(text)) {
        const list = numbers.get(key);
        if (list === undefined) numbers.set(key, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
    }
  }
  const count = shardCount(articles.length);
  const sharded = Array.from({ length: count }, (): string[] => []);
  for (const key of numbers.keys()) sharded[shardOf(key, count)]?.push(key);
  const shards = sharded.map((keys) => writeShard(keys, (key) => numbers.get(key) ?? []));
  return { articles: articles.length, shards };
}

/** The shards that a folded query needs, of so many; each once. */
export function shardsOfQuery(query: string, count: number): readonly number[] {
  return [...new Set(keysOfQuery(query).map((key) => shardOf(key, count)))];
}

/** The articles that have a key: found in the shard's text as it is, without reading the rest. */
function lookUp(key: string, shard: string): readonly number[] {
  const border = shard.indexOf('\n\n');
  const isPair = [...key].length === 2;
  const part = isPair ? shard.slice(0, border + 1) : shard.slice(border + 1);
  const at = part.indexOf(`\n${key}`);
  return at < 0 ? [] : readRising(part.slice(at + 1 + key.length, part.indexOf('\n', at + 1)));
}

/**
 * Articles that may contain a folded query, in rising order: all that do, and for queries of three
 * characters and more some that do not, so that their texts decide. None for the empty query; a shard
 * of `shardsOfQuery` that was not fetched is an error.
 */
export function candidates(query: string, shards: FetchedShards, count: number): readonly number[] {
  const lists = keysOfQuery(query).map((key) => {
    const shard = shards.get(shardOf(key, count));
    if (shard === undefined)
      throw new Error(`search: shard ${shardOf(key, count)} of ${count} was not fetched`);
    return lookUp(key, shard);
  });
  const [first = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return first.filter((number) => sets.every((set) => set.has(number)));
}
