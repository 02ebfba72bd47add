import type { Range } from '../vocabulary/article.ts';
import type { Anchor } from '../vocabulary/ids.ts';

/** Why an article answers a term that its text does not literally contain. */
export type ForgivingReason =
  /** Words of the English translation with the same stems; `as`: the words as they stand there. */
  | { readonly by: 'stem'; readonly term: string; readonly as: readonly string[] }
  /** Pinyin with or without tones and spaces, `as`: the Chinese words that are read so, `招商引资`. */
  | { readonly by: 'pinyin'; readonly term: string; readonly as: readonly string[] }
  /** The first letters of syllables: `zsyz`. */
  | { readonly by: 'initials'; readonly term: string; readonly as: readonly string[] };

/** A place that answers the query: what is shown of it, and where a link leads. */
export interface SearchHit {
  /** The sentence, title or caption; null in lines of the head, which the article's own address shows. */
  readonly anchor: Anchor | null;
  /** In `zh`, the text that was searched, or in `en` where English words were. */
  readonly language: 'zh' | 'en';
  /** What is shown: the sentence with the hit, or the whole line. */
  readonly text: string;
  readonly marks: readonly Range[];
  /** True where only the text as scanned has it. */
  readonly isScanned: boolean;
}

/** An article that answers a query. */
export interface SearchResult {
  readonly article: number;
  /** The best place for each term that can be shown, title first, then in reading order; never empty for a query with terms. */
  readonly hits: readonly SearchHit[];
  /** Places in all, in the article. */
  readonly places: number;
  /** Empty in the exact group. */
  readonly reasons: readonly ForgivingReason[];
}

/** What is known of the answer so far; results in the edition's order. */
export interface SearchAnswer {
  readonly exact: readonly SearchResult[];
  readonly forgiving: readonly SearchResult[];
  /** Candidates whose texts have not been read yet; 0 when the answer is whole. */
  readonly unread: number;
}
