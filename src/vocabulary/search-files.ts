import type { FilterName } from './filters.ts';
import type { Anchor, Slug } from './ids.ts';
import type { Language } from './routes.ts';
import type { TermEntry } from './terms.ts';

/*
 * The files of search, all JSON under `data/search/`, one set for all languages. Articles are numbered
 * from 0 in the edition's order (`ArticleSummary.order` is one more). Lists of numbers are written by
 * `search/number-code.ts`.
 */

/** An edition of so many articles at most has its texts in one file, and no index of characters and pairs. */
export const ONE_TEXT_FILE = 16;

/** `data/search/manifest.json`: what search has to know before it asks for anything else. */
export interface SearchManifest {
  readonly articles: number;
  /** Articles in one file of slugs and in one file of texts; the last may have fewer. */
  readonly perSlugFile: number;
  readonly perTextFile: number;
  /** Files of the index of characters and pairs; 0 where all texts are in one file and need none. */
  readonly pairShards: number;
  /**
   * Files of the index of English words, of pinyin, of first letters; 0 of words where all texts are in
   * one file or none is English, 0 of letters where the pinyin is one file and gives them too.
   */
  readonly wordShards: number;
  readonly pinyinShards: number;
  readonly initialShards: number;
  /** Files of the terms that are suggested, in each language; 0 where the edition explains none. */
  readonly termShards: number;
  /** `search/fold-table.ts` wrote it. */
  readonly fold: string;
}

/** Path of the manifest. */
export const SEARCH_MANIFEST = 'data/search/manifest.json';

/** The sharded indexes, each in a folder of its name. */
export const SHARD_FOLDERS = ['pairs', 'words', 'pinyin', 'initials'] as const;

/** One of the sharded indexes. */
export type ShardFolder = (typeof SHARD_FOLDERS)[number];

/** Path of a shard. */
export function shardPath(folder: ShardFolder, number: number): string {
  return `data/search/${folder}/${number}.json`;
}

/** Path of a file of slugs. */
export function slugPath(number: number): string {
  return `data/search/slugs/${number}.json`;
}

/** `data/search/slugs/<n>.json`, n from 0: slugs in the order of the articles' numbers. */
export type SlugFile = readonly Slug[];

/**
 * `data/search/<folder>/<n>.json`: a shard as one string, of `search/pair-index.ts`, `word-index.ts`,
 * `pinyin-index.ts` or `initial-index.ts`.
 */
export type ShardFile = string;

/** A sentence: its anchor, and where it stands in its passage (UTF-16). */
export type SearchSentence = readonly [anchor: Anchor, start: number, end: number];

/** A text of an article that search looks through; nothing is found across the end of one. */
export interface SearchText {
  /** The passage, title or caption that shows it; null for other lines of the head and for credits. */
  readonly anchor: Anchor | null;
  readonly text: string;
  /** Sentences of a passage of the body; absent where the text is one piece. */
  readonly sentences?: readonly SearchSentence[];
  /** Present on a text as the OCR read it, where the desk has corrected that since. */
  readonly scanned?: true;
  /** The same in traditional script where folding does not make it the same (瞭解 beside 了解). */
  readonly traditional?: string;
}

/** An article as search reads it, in one language. */
export interface SearchArticle {
  readonly slug: Slug;
  readonly title: string | null;
  readonly texts: readonly SearchText[];
}

/**
 * `data/search/texts/<language>/<n>.json`, n from 0. What `zh` says decides; the other languages have
 * the same passages (`anchor`s) to show results in, and `en` is what English words are looked up in.
 */
export type SearchTextFile = readonly SearchArticle[];

/** Path of a file of texts. */
export function searchTextPath(language: Language, number: number): string {
  return `data/search/texts/${language}/${number}.json`;
}

/** Path of the values of a filter. */
export function facetPath(filter: FilterName): string {
  return `data/search/facets/${filter}.json`;
}

/** A value that articles can be filtered by, named in every language, and the articles that have it. */
export interface FacetValue {
  /** As addresses have it: a topic's or term's id, a kind, an ISO date, `open`. */
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /** Numbers of the articles, by `writeRising`. */
  readonly articles: string;
}

/** `data/search/facets/<filter>.json`: values, those of most articles first. */
export interface FacetFile {
  readonly values: readonly FacetValue[];
}

/** A term as the box of search suggests it. */
export type SuggestedTerm = Pick<
  TermEntry,
  'id' | 'term' | 'pinyin' | 'english' | 'kind' | 'articles' | 'bylines'
>;

/** `suggestions/<n>.json` in the folder of a language, n from 0: terms by `search/suggestion-keys.ts`. */
export type SuggestionFile = readonly SuggestedTerm[];

/** Path of a file of suggestions in the folder of a language. */
export function suggestionPath(number: number): string {
  return `suggestions/${number}.json`;
}
