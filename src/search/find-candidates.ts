import { type ChineseReadings, readChinese, readingPaths } from './chinese-readings.ts';
import {
  articlesOf,
  type FetchedFiles,
  pairPaths,
  shardLines,
  shardPaths,
} from './fetched-shards.ts';
import type { SearchDesk } from './open-search.ts';
import { isAnsweredByIndex } from './pair-keys.ts';
import type { Query } from './parse-query.ts';
import type { LatinUnit, QueryUnit } from './plan-query.ts';
import { articlesOfBeginning, articlesOfStem, shardsOfWord } from './word-index.ts';

/** Articles that may answer a query, each in one list, in the edition's order; their texts decide. */
export interface Candidates {
  /** What has all terms literally is among these; what has not may still be a forgiving result. */
  readonly exact: readonly number[];
  readonly forgiving: readonly number[];
  /** True where all of `exact` are results whatever their texts say: the index alone knows how many. */
  readonly isSettled: boolean;
  /** Those of both lists whose English texts are needed beside the Chinese ones. */
  readonly english: readonly number[];
  /** What words in letters may stand for in Chinese, by the words as typed. */
  readonly readings: ReadonlyMap<string, ChineseReadings>;
}

function wordPaths({ words, mayGoOn }: LatinUnit, { manifest }: SearchDesk): readonly string[] {
  const { wordShards } = manifest;
  if (wordShards === 0) return [];
  const shards = words.flatMap(({ plain, stem }, index) =>
    shardsOfWord(mayGoOn && index === words.length - 1 ? plain : stem, stem, wordShards),
  );
  return shardPaths('words', [...new Set(shards)]);
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
  const { wanted } = desk.planOf(query);
  const paths = wanted.flatMap(({ folded, latin }) => {
    const literal = pairPaths(folded, desk);
    if (latin === null) return literal;
    const readings = readingPaths(latin, desk);
    const areKnown = readings.every((path) => files.has(path));
    const { pinyin = [], initials = [] } = areKnown ? readChinese(latin, desk, files) : {};
    const chinese = pairPaths([...pinyin, ...initials], desk);
    return [...literal, ...wordPaths(latin, desk), ...readings, ...chinese];
  });
  return [...new Set(paths)].filter((path) => !files.has(path));
}

function intersect(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first.filter((number) => sets.every((set) => set.has(number)));
}

/** Articles whose English may have all words of a unit; the last word may be a beginning that no stem is. */
function articlesOfWords(
  unit: LatinUnit,
  desk: SearchDesk,
  files: FetchedFiles,
): readonly number[] {
  const { wordShards, articles, pairShards } = desk.manifest;
  if (wordShards === 0)
    return pairShards > 0 ? [] : Array.from({ length: articles }, (_, number) => number);
  const lines = shardLines(wordPaths(unit, desk), files, desk);
  const last = unit.words.at(-1);
  return intersect(
    unit.words.map((word) => {
      const list = articlesOfStem(word.stem, lines);
      const isBeginning = word === last && unit.mayGoOn && list.length === 0;
      return isBeginning ? articlesOfBeginning(word.plain, lines) : list;
    }),
  );
}

/** Where a unit may be found: literally, and in what else its letters may stand for. */
interface Found {
  readonly literal: readonly number[];
  readonly english: readonly number[];
  readonly all: ReadonlySet<number>;
}

function findUnit(
  { folded, latin, typed }: QueryUnit,
  desk: SearchDesk,
  files: FetchedFiles,
  readings: ReadonlyMap<string, ChineseReadings>,
): Found {
  const literal = intersect(folded.map((one) => articlesOf(one, desk, files)));
  const english = latin === null ? [] : articlesOfWords(latin, desk, files);
  const { pinyin = [], initials = [] } = readings.get(typed) ?? {};
  const chinese = [...pinyin, ...initials].flatMap((one) => articlesOf(one, desk, files));
  return { literal, english, all: new Set([...literal, ...english, ...chinese]) };
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
  const { articles, pairShards, wordShards } = desk.manifest;
  const { wanted, excluded } = desk.planOf(query);
  const readings = new Map(
    wanted.flatMap(({ latin, typed }) =>
      latin === null ? [] : [[typed, readChinese(latin, desk, files)] as const],
    ),
  );
  const units = wanted.map((unit) => findUnit(unit, desk, files, readings));
  const isSettled =
    pairShards > 0 &&
    excluded.length === 0 &&
    wanted.every(({ folded }) => folded.every(isAnsweredByIndex));
  const numbers = Array.from({ length: articles }, (_, number) => number).filter(
    (number) => among === null || among.has(number),
  );
  const exact = intersect([numbers, ...units.map(({ literal }) => literal)]);
  const areExact = new Set(exact);
  const forgiving = numbers.filter(
    (number) => !areExact.has(number) && units.every(({ all }) => all.has(number)),
  );
  const hasEnglish = pairShards === 0 || wordShards > 0;
  const inEnglish = new Set(units.flatMap(({ english }) => english));
  const allExcluding = hasEnglish && excluded.some(({ latin }) => latin !== null);
  const english = [...exact, ...forgiving].filter(
    (number) => allExcluding || inEnglish.has(number),
  );
  return { exact, forgiving, isSettled, english, readings };
}
