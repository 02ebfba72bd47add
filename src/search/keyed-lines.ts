import { shardOf } from './pair-keys.ts';

/** What shards are made for, in UTF-16 units: one to three KB on the wire. */
const SHARD_LENGTH = 6000;

/** What stands behind each key; a key has no tab and no line end, nor has what stands behind it. */
export type KeyedLines = ReadonlyMap<string, string>;

/**
 * Deals lines to shards by what `homeOf` makes of their keys, a power of two of them, and writes each as
 * a text: `busi⇥ACB`, a line a key, by UTF-16 units, so that every machine writes the same bytes.
 */
export function writeShards(
  lines: KeyedLines,
  homeOf: (key: string) => string,
  mostShards = 2 ** 13,
): readonly string[] {
  let length = 0;
  for (const [key, value] of lines) length += key.length + value.length + 2;
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, length / SHARD_LENGTH)));
  const count = Math.min(wanted, mostShards);
  const shards = Array.from({ length: count }, (): string[] => []);
  for (const key of [...lines.keys()].sort())
    shards[shardOf(homeOf(key), count)]?.push(`${key}\t${lines.get(key) ?? ''}`);
  return shards.map((shard) => shard.join('\n'));
}

/** Reads a shard. */
export function readLines(shard: string): KeyedLines {
  const lines = shard === '' ? [] : shard.split('\n');
  return new Map(
    lines.map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}
