/** Pairs that a query is looked up by at most: each costs a shard, and four leave few wrong candidates. */
const MOST_PAIRS = 4;
/** The same for letters and figures, which are rare in a Chinese text: `environment` by `en` and `nt`. */
const MOST_LATIN_PAIRS = 2;
const LATIN = /^[\x20-\x7e]+$/;

/** The characters of a folded text, and its pairs of neighbours: 党建 has 党, 建 and 党建. */
export function keysOf(folded: string): ReadonlySet<string> {
  const keys = new Set<string>();
  let before = '';
  for (const character of folded) {
    keys.add(character);
    if (before !== '') keys.add(before + character);
    before = character;
  }
  return keys;
}

/**
 * What a folded query is looked up by: itself when it has one or two characters, else pairs spread
 * over it, four at most: 招商引资 by 招商, 商引 and 引资, for 招商 and 引资 stand in many a text apart. None for the empty query.
 */
export function keysOfQuery(query: string): readonly string[] {
  const characters = [...query];
  const last = characters.length - 2;
  if (last <= 0) return query === '' ? [] : [query];
  const most = LATIN.test(query) ? MOST_LATIN_PAIRS : MOST_PAIRS;
  const count = Math.min(most, last + 1);
  const keys = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const at = Math.round((index * last) / (count - 1));
    keys.add(characters.slice(at, at + 2).join(''));
  }
  return [...keys];
}

/** True when the index alone answers the query, for one and two characters. */
export function isAnsweredByIndex(query: string): boolean {
  return [...query].length <= 2;
}

/** The shard of a key, from 0: FNV-1a over its UTF-16 units, mixed; the same on every machine. */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < key.length; unit += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(unit), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % count;
}

/** The shards that a folded query needs, of so many; each once. */
export function shardsOfQuery(query: string, count: number): readonly number[] {
  return [...new Set(keysOfQuery(query).map((key) => shardOf(key, count)))];
}
