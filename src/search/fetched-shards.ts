import { type ShardFolder, shardPath } from '../vocabulary/search-files.ts';
import type { KeyedLines } from './keyed-lines.ts';
import type { SearchDesk } from './open-search.ts';
import { candidates } from './pair-index.ts';
import { shardsOfQuery } from './pair-keys.ts';

/** Shards of any index that were fetched, by path. */
export type FetchedFiles = ReadonlyMap<string, string>;

/** Paths of shards. */
export function shardPaths(folder: ShardFolder, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => shardPath(folder, number));
}

/** The lines of shards; one that was not fetched is an error. */
export function shardLines(
  paths: readonly string[],
  files: FetchedFiles,
  { linesOf }: SearchDesk,
): readonly KeyedLines[] {
  return paths.map((path) => {
    const shard = files.get(path);
    if (shard === undefined) throw new Error(`search: ${path} was not fetched`);
    return linesOf(shard);
  });
}

/** The shards of pairs that folded texts are looked up in; none in an edition that has no such index. */
export function pairPaths(folded: readonly string[], { manifest }: SearchDesk): readonly string[] {
  const { pairShards } = manifest;
  if (pairShards === 0) return [];
  return shardPaths('pairs', [...new Set(folded.flatMap((one) => shardsOfQuery(one, pairShards)))]);
}

/** The articles that may contain a folded text; all where the edition has no index of pairs. */
export function articlesOf(
  folded: string,
  { manifest: { articles, pairShards } }: SearchDesk,
  files: FetchedFiles,
): readonly number[] {
  if (pairShards === 0) return Array.from({ length: articles }, (_, number) => number);
  const shards = shardsOfQuery(folded, pairShards).flatMap((number) => {
    const shard = files.get(shardPath('pairs', number));
    return shard === undefined ? [] : [[number, shard] as const];
  });
  return candidates(folded, new Map(shards), pairShards);
}
