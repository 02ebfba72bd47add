import { type FetchedFiles, shardLines, shardPaths } from './fetched-shards.ts';
import { shardsOfInitials, wordsByInitials, wordsOfInitials } from './initial-index.ts';
import type { SearchDesk } from './open-search.ts';
import { shardsOfSyllables, textsOfPinyin } from './pinyin-index.ts';
import type { LatinUnit } from './plan-query.ts';

/** Folded Chinese texts that letters may stand for. */
export interface ChineseReadings {
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

/** Texts that are searched for one unit: each costs shards of pairs where the edition has any. */
const MOST = { scanned: 24, indexed: 4 };

/** The shards of pinyin that a unit needs. */
function pinyinPaths({ pinyin, initials }: LatinUnit, { manifest }: SearchDesk) {
  const { pinyinShards, initialShards } = manifest;
  if (pinyinShards === 0) return [];
  const needed = pinyin.flatMap(({ syllables }) => shardsOfSyllables(syllables, pinyinShards));
  // The pinyin of a small edition is one file, which gives the first letters too.
  const all = initials.length > 0 && initialShards === 0 ? [...needed, 0] : needed;
  return shardPaths('pinyin', [...new Set(all)]);
}

function initialPaths({ initials }: LatinUnit, { manifest }: SearchDesk) {
  const { initialShards } = manifest;
  if (initialShards === 0) return [];
  return shardPaths('initials', shardsOfInitials(initials, initialShards));
}

/** All shards that `readChinese` needs for a unit. */
export function readingPaths(unit: LatinUnit, desk: SearchDesk): readonly string[] {
  return [...pinyinPaths(unit, desk), ...initialPaths(unit, desk)];
}

/** A unit belongs to one query of one desk, and shards do not change. */
const known = new WeakMap<LatinUnit, ChineseReadings>();

/** What letters may stand for, of the words that the edition has; shards not fetched are an error. */
export function readChinese(
  unit: LatinUnit,
  desk: SearchDesk,
  files: FetchedFiles,
): ChineseReadings {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const most = desk.manifest.pairShards === 0 ? MOST.scanned : MOST.indexed;
  const pinyin = shardLines(pinyinPaths(unit, desk), files, desk);
  const { initials } = unit;
  const words =
    desk.manifest.initialShards === 0
      ? wordsByInitials(initials, pinyin, most)
      : wordsOfInitials(initials, shardLines(initialPaths(unit, desk), files, desk)).slice(0, most);
  const readings = { pinyin: textsOfPinyin(unit.pinyin, pinyin, most), initials: words };
  known.set(unit, readings);
  return readings;
}
