import type { Credit } from '../vocabulary/article.ts';
import type { Lexicon } from './lexicon.ts';

/** A byline found in running text, `[start, end)` with its brackets. */
export interface FoundByline {
  readonly start: number;
  readonly end: number;
  readonly credits: readonly Credit[];
  /** What else it says was done: 文/图, 摄影报道; null for writing alone. */
  readonly work: string | null;
}

/** What the recogniser asks of a line's words; all take reading text and are total. */
export interface Readers {
  readonly lexicon: Lexicon;
  /** The line begins with a dateline or a reporter's byline: `本报讯（记者 王泉林）…`. */
  readonly opensStory: (text: string) => boolean;
  /** The paragraph ends with its writers in brackets: `……4200册。（尉迟敏）`. */
  readonly endsStory: (text: string) => boolean;
  /** The whole line names an author or signs an article: `李清华`, `□ 本报记者 王泉林`. */
  readonly isAuthorLine: (text: string) => boolean;
  /** The whole line says who the author is or where a text was taken from; it stays text. */
  readonly isPostscript: (text: string) => boolean;
  /** The line can be a pen name, where only an author can stand: `秋水` right under a title. */
  readonly isPenName: (text: string) => boolean;
  /** The whole line credits a picture: `记者 王泉林 摄`. */
  readonly isCreditLine: (text: string) => boolean;
  /** The whole line is a date, as under a letter or notice. */
  readonly isDateOnly: (text: string) => boolean;
  /** How strongly `below` carries on the sentence of `above`, in points; see `weigh-break.ts`. */
  readonly goesOn: (above: string, below: string) => number;
  /** The dateline that a paragraph begins with, and where the text behind it begins. */
  readonly readDateline: (
    text: string,
  ) => { readonly dateline: string; readonly end: number } | null;
  /** Bylines at the start of a paragraph (behind a dateline) and in brackets at its end. */
  readonly readBylines: (text: string) => readonly FoundByline[];
  /** The people an author or signature line names. */
  readonly readAuthors: (text: string) => readonly Credit[];
  /** The people a picture's credit names: `记者 王泉林 摄`, `（王泉林/摄）`. */
  readonly readPictureCredit: (text: string) => readonly Credit[];
  /**
   * The picture's credit that ends a paragraph (`……。 王泉林 摄`): where it begins, and whether it claims
   * the words too (文/图, 摄影报道); or null.
   */
  readonly trailingPictureCredit: (
    text: string,
  ) => { readonly at: number; readonly alsoWords: boolean } | null;
}
