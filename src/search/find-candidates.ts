import { shardPath } from '../vocabulary/search-files.ts';
import type { SearchDesk } from './open-search.ts';
import { candidates, shardsOfQuery } from './pair-index.ts';
import type { Query } from './parse-query.ts';
import { planQuery } from './plan-query.ts';

/** Shards of any index that were fetched, by path. */
export type FetchedFiles = ReadonlyMap<string, string>;

/** Articles that may answer a query, each in one list, in the edition's order; their texts decide. */
export interface Candidates {
  /** What has all terms literally is among these; what has not may still be a forgiving result. */
  readonly exact: readonly number[];
  readonly forgiving: readonly number[];
  /** Those of both lists whose English texts are needed beside the Chinese ones. */
  readonly english: readonly number[];
}

/**
 * Paths of the shards that are to be fetched before `findCandidates` can answer, without those that
 * were. What they say may ask for more: fetch and ask again until there are none.
 */
export function filesForQuery(
  query: Query,
  desk: SearchDesk,
  files: FetchedFiles = new Map(),
): readonly string[] {
  const { pairShards } = desk.manifest;
  if (pairShards === 0) return [];
  const { wanted } = planQuery(query, desk);
  const shards = new Set(wanted.flatMap(({ folded }) => shardsOfQuery(folded, pairShards)));
  return [...shards].map((number) => shardPath('pairs', number)).filter((path) => !files.has(path));
}

/** The articles that may contain a folded term. */
function articlesOfTerm(folded: string, count: number, files: FetchedFiles): readonly number[] {
  const shards = shardsOfQuery(folded, count).flatMap((number) => {
    const shard = files.get(shardPath('pairs', number));
    return shard === undefined ? [] : [[number, shard] as const];
  });
  return candidates(folded, new Map(shards), count);
}

/**
 * The articles that may answer a query, of `among` only where that is given. All of them where the
 * edition has no index or the query no term to find. Files of `filesForQuery` that were not fetched
 * are an error.
 */
export function findCandidates(
  query: Query,
  desk: SearchDesk,
  files: FetchedFiles,
  among: ReadonlySet<number> | null = null,
): Candidates {
  const { articles, pairShards } = desk.manifest;
  const { wanted } = planQuery(query, desk);
  const lists =
    pairShards === 0 ? [] : wanted.map(({ folded }) => articlesOfTerm(folded, pairShards, files));
  const sets = [...lists.map((list) => new Set(list)), ...(among === null ? [] : [among])];
  const all = lists[0] ?? Array.from({ length: articles }, (_, number) => number);
  const exact = all.filter((number) => sets.every((set) => set.has(number)));
  return { exact, forgiving: [], english: [] };
}
