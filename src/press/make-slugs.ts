import { pinyin } from 'pinyin-pro';
import { type Slug, slug } from '../vocabulary/ids.ts';
import type { Lexicon } from './lexicon.ts';

/** Longest slug, in characters; a word that would pass it is left off. */
const LONGEST = 48;
/** Room for `-12` behind a title that stands on a page more than once. */
const ROOM = LONGEST - 4;
/** Characters of a title that a slug can be made from: each gives a letter at least. */
const READ = 2 * ROOM;

/**
 * A slug from the words of a title as the transcript has them (never as corrected, so that putting a
 * title right leaves its address alone): `开发区召开党委(扩大)会议` → `kaifaqu-zhaokai-dangwei-kuoda-huiyi`.
 */
export function slugOf(words: string, lexicon: Lexicon): Slug {
  const bare = words
    .slice(0, READ)
    .normalize('NFKC')
    .replace(/(?<=\p{sc=Han})\s+(?=\S)|(?<=\S)\s+(?=\p{sc=Han})/gu, '');
  const syllables = pinyin(bare, { toneType: 'none', type: 'array', v: true });
  const parts: string[] = [];
  let at = 0;
  for (const word of lexicon.cut(bare)) {
    const length = [...word].length;
    const spelled = syllables
      .slice(at, at + length)
      .join('')
      .toLowerCase();
    at += length;
    for (const part of spelled.split(/[^a-z0-9]+/)) if (part !== '') parts.push(part);
  }
  return slug(joinToRoom(parts) || 'article');
}

/** As many parts as a slug has room for, joined by hyphens; the first one is cut when too long itself. */
export function joinToRoom(parts: readonly string[]): string {
  let made = '';
  for (const part of parts) {
    const next = made === '' ? part : `${made}-${part}`;
    if (next.length > ROOM) return made === '' ? part.slice(0, ROOM) : made;
    made = next;
  }
  return made;
}

/** Slugs in page order, the second of a kind with `-2` behind it; names in `taken` are left free. */
export function distinctSlugs(
  wanted: readonly Slug[],
  taken: ReadonlySet<string> = new Set(),
): Slug[] {
  const used = new Set<string>(taken);
  const numbers = new Map<Slug, number>();
  return wanted.map((base) => {
    let made: string = base;
    let number = numbers.get(base) ?? 1;
    while (used.has(made)) made = withNumber(base, ++number);
    numbers.set(base, number);
    used.add(made);
    return slug(made);
  });
}

function withNumber(base: string, number: number): string {
  const suffix = `-${number}`;
  return base.slice(0, LONGEST - suffix.length).replace(/-+$/, '') + suffix;
}
