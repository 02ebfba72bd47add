import type { Anchor, Slug } from './ids.ts';

/**
 * A word with its reading: syllables parted by `|`, words by a space, one syllable a Han character
 * (`kāi|fā|qū`); and its gloss. A string is the dictionary's, senses parted by `; `. Numbers are
 * places in `GlossFile.words` of the parts of a word that no dictionary has. Null: nothing is known,
 * or it is a name or a figure.
 */
export type GlossRow = readonly [
  text: string,
  reading: string,
  gloss: string | readonly number[] | null,
];

/** Where else a word stands: an index in `GlossFile.articles` and the sentence. */
export type GlossPlace = readonly [article: number, anchor: Anchor];

/**
 * `data/glosses/<slug>.json`: the words of an article. Made small: a word is written once, passages
 * only count. Fetched when a reader first asks for a word or for pinyin.
 */
export interface GlossFile {
  readonly words: readonly GlossRow[];
  /**
   * By the anchor of a passage, caption or the title, in the order of its text: 0 or more is the word
   * at that index of `words`; below 0, as many UTF-16 units of text that are no word.
   */
  readonly passages: Readonly<Record<string, readonly number[]>>;
  /** Words that are names of persons. */
  readonly names: readonly number[];
  /** Words that are terms of the edition's glossary, under their own text. */
  readonly terms: readonly number[];
  /** Other articles that `elsewhere` points at. */
  readonly articles: readonly (readonly [slug: Slug, title: string])[];
  /** Words that stand in other articles too, with up to six places, one an article. */
  readonly elsewhere: readonly (readonly [word: number, places: readonly GlossPlace[]])[];
}

/** A word where it stands: offsets are UTF-16 into the passage's text. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  /** Index in `GlossFile.words`. */
  readonly word: number;
}

/** The words of one passage in order; none for a passage that the file does not have. */
export function wordsAt({ words, passages }: GlossFile, anchor: string): readonly PlacedWord[] {
  const placed: PlacedWord[] = [];
  let start = 0;
  const places = Object.hasOwn(passages, anchor) ? (passages[anchor] ?? []) : [];
  for (const word of places) {
    const end = start + (word < 0 ? -word : (words[word]?.[0].length ?? 0));
    if (word >= 0) placed.push({ start, end, word });
    start = end;
  }
  return placed;
}
