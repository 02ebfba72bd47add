import { shardPath } from '../vocabulary/search-files.ts';
import { shardsOfQuery } from './pair-keys.ts';

/** A word that folds to itself, but for characters of the other script. */
const HAN = /^\p{Script=Han}+$/u;

/** What a query of a few words needs; an address may hold any number of them. */
const MOST = 12;

/**
 * The shards of pairs that words of Han, as typed, are most likely looked up in: to be fetched while the
 * manifest and the code that folds are still on their way. For a word in traditional script some of
 * them are not those of `filesForQuery`, which then asks for the right ones.
 */
export function earlyShards(typed: string, pairShards: number): readonly string[] {
  if (pairShards === 0) return [];
  const words = typed.split(/\s+/).filter((word) => HAN.test(word));
  const numbers = words.flatMap((word) => shardsOfQuery(word, pairShards));
  return [...new Set(numbers)].slice(0, MOST).map((number) => shardPath('pairs', number));
}
