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

/** What a shard is made for, in bytes before compression: one or two KB on the wire. */
const SHARD_BYTES = 2500;

/** Shards of an index of so many bytes: a power of two, and about one an article at most. */
export function shardCount(bytes: number, articles: number): number {
  const wanted = Math.ceil(Math.log2(Math.max(1, bytes / SHARD_BYTES)));
  return 2 ** Math.min(wanted, Math.ceil(Math.log2(Math.max(1, articles))));
}

/** By UTF-16 units, so that every machine writes the same bytes. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/**
 * A line for each first character: the character, the articles it is in where that is this shard's to
 * say, and behind tabs each second character with the articles of the pair: `党AC\t建A\t员C`.
 */
function writeShard(keys: readonly string[], listOf: (key: string) => string): string {
  let text = '';
  let first = '';
  for (const key of keys.toSorted(inOrder)) {
    const [before = '', second] = key;
    if (before !== first) text += `\n${before}`;
    if (second !== undefined) text += `\t${second}`;
    text += listOf(key);
    first = before;
  }
  return `${text}\n`;
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
  const lists = new Map<string, string>();
  let bytes = 0;
  for (const [key, list] of numbers) {
    const written = writeRising(list);
    lists.set(key, written);
    // A key costs a tab and, most often, one Han character.
    bytes += written.length + 4;
  }
  const count = shardCount(bytes, articles.length);
  const sharded = Array.from({ length: count }, (): string[] => []);
  for (const key of numbers.keys()) sharded[shardOf(key, count)]?.push(key);
  const shards = sharded.map((keys) => writeShard(keys, (key) => lists.get(key) ?? ''));
  return { articles: articles.length, shards };
}

/** The articles that have a key: found in the shard's text as it is, without reading the rest. */
function lookUp(key: string, shard: string): readonly number[] {
  const [first = '', second] = key;
  const from = shard.indexOf(`\n${first}`);
  if (from < 0) return [];
  const line = shard.slice(from + 1 + first.length, shard.indexOf('\n', from + 1));
  const [own = '', ...pairs] = line.split('\t');
  if (second === undefined) return readRising(own);
  const pair = pairs.find((one) => one.startsWith(second));
  return pair === undefined ? [] : readRising(pair.slice(second.length));
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
