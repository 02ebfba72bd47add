import type { SuggestedTerm } from '../vocabulary/search-files.ts';
import { shardOf } from './pair-keys.ts';
import { type FoldName, readingsOf, squeezeName } from './term-names.ts';

const LETTER = /[a-z]/;

/** The keys of a folded name: where what is typed may be found in it, letters at the beginning of a word. */
function keysOfName(name: string): readonly string[] {
  return [...name].flatMap((character, at, all) => {
    if (!LETTER.test(character)) return character === ' ' ? [] : [character];
    const isBeginning = at === 0 || all[at - 1] === ' ';
    return isBeginning ? [character + (all[at + 1] ?? '')] : [];
  });
}

/** What a term is dealt to shards by: each Han character, the beginnings of words and readings. */
function keysOfTerm(entry: SuggestedTerm, fold: FoldName): ReadonlySet<string> {
  const names = [entry.term, entry.english].map(fold).flatMap(keysOfName);
  return new Set([...names, ...readingsOf(entry).map((reading) => reading.slice(0, 2))]);
}

/** The shards, of so many, that a term stands in. */
export function shardsOfTerm(
  entry: SuggestedTerm,
  count: number,
  fold: FoldName,
): readonly number[] {
  return [...new Set([...keysOfTerm(entry, fold)].map((key) => shardOf(key, count)))];
}

/** The shards, of so many, that have every term that `suggest` may give for what is typed. */
export function shardsOfTyped(typed: string, count: number, fold: FoldName): readonly number[] {
  if (count === 0) return [];
  const folded = fold(typed);
  const [first = '', second = ''] = folded;
  if (first === '') return [];
  if (!LETTER.test(first)) return [shardOf(first, count)];
  const keys = [first + second, squeezeName(folded).slice(0, 2)];
  return [...new Set(keys.filter((key) => key.length > 1).map((key) => shardOf(key, count)))];
}
