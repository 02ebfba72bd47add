import { type KeyedLines, writeShards } from './keyed-lines.ts';
import { shardOf } from './pair-keys.ts';
import { type ReadWord, wordsOfLine } from './pinyin-index.ts';

/** Words kept for the same letters: those of most articles. */
const MOST_WORDS = 8;
const SHORTEST = 2;
const LONGEST = 8;

/** The first letters of syllables as they may be typed: zh is z, or zh as it stands. */
export function initialsOf(typed: string): readonly string[] {
  const letters = typed.toLowerCase().replace(/[\s'’.-]/g, '');
  const forms = [letters, letters.replace(/([zcs])h/g, '$1')];
  return [...new Set(forms)].filter((form) => /^[a-hj-tw-z]{2,8}$/.test(form));
}

/** Shards of words by the first letters of their syllables: `yshj⇥营商环境`; words of two and more, in the order given. */
export function writeInitialIndex(words: readonly ReadWord[]): readonly string[] {
  const lines = new Map<string, string>();
  for (const { word, syllables } of words) {
    const key = syllables.map((one) => one.charAt(0)).join('');
    if (syllables.length < SHORTEST || syllables.length > LONGEST) continue;
    const line = lines.get(key) ?? '';
    if ([...line].length < MOST_WORDS * syllables.length) lines.set(key, line + word);
  }
  return writeShards(lines, (key) => key);
}

/** The shards of letters, of so many. */
export function shardsOfInitials(initials: readonly string[], count: number): readonly number[] {
  return [...new Set(initials.map((one) => shardOf(one, count)))];
}

/** Words of letters, from shards of this index. */
export function wordsOfInitials(
  initials: readonly string[],
  lines: readonly KeyedLines[],
): readonly string[] {
  return initials.flatMap((one) =>
    lines.flatMap((shard) => wordsOfLine(shard.get(one) ?? '', one.length)),
  );
}

/** The same from the pinyin of a small edition, which has no index of letters, `most` at most. */
export function wordsByInitials(
  initials: readonly string[],
  pinyin: readonly KeyedLines[],
  most: number,
): readonly string[] {
  const patterns = initials.map((one) => new RegExp(`^${[...one].join("[a-z]*'")}[a-z]*$`));
  const found = pinyin.flatMap((lines) =>
    [...lines].flatMap(([key, line]) =>
      patterns.some((pattern) => pattern.test(key)) ? wordsOfLine(line, key.split("'").length) : [],
    ),
  );
  return [...new Set(found)].slice(0, most);
}
