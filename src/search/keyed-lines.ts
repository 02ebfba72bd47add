import { shardOf } from './pair-keys.ts';

/** What a shard is made for, in bytes before compression: one or two KB on the wire. */
const SHARD_BYTES = 3500;

/** Bytes in UTF-8 of keys and lists in ASCII and words in Han. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) bytes += text.charCodeAt(at) < 0x80 ? 1 : 3;
  return bytes;
}

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
  let bytes = 0;
  for (const [key, value] of lines) bytes += key.length + bytesOf(value) + 2;
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, bytes / SHARD_BYTES)));
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
