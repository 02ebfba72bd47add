import type { PageFacts, Topic } from '../../vocabulary/page.ts';
import type { Language } from '../../vocabulary/routes.ts';

/** A text size or theme that a reader may choose. */
export type ThemeName = 'system' | 'light' | 'dark';

/**
 * Every word of the interface in one language. What depends on a value is a function, so that a
 * missing word or a forgotten value does not compile. Words that quote the article stay Chinese.
 */
export interface Locale {
  readonly language: Language;
  /** `lang` of the interface. */
  readonly tag: string;
  /** A list as running text: `甲、乙`, `a, b`. */
  readonly list: (items: readonly string[]) => string;
  readonly colon: string;

  readonly site: {
    /** Stands where the paper's name would when nobody knows it. */
    readonly unnamed: string;
    readonly description: (articles: number, nameplate: string) => string;
    readonly skip: string;
    readonly backToFront: string;
    readonly about: string;
    readonly search: string;
    readonly tools: string;
    readonly loading: string;
  };
  readonly date: {
    readonly full: (iso: string) => string;
    readonly unknown: string;
    readonly latest: (date: string) => string;
    readonly page: (number: string) => string;
    readonly nthSheet: (n: number) => string;
  };
  readonly switching: {
    readonly label: string;
    /** Said of this language to readers of another one. */
    readonly offer: string;
    readonly accept: string;
    readonly dismiss: string;
  };
  readonly settings: {
    readonly open: string;
    readonly size: string;
    readonly sizes: readonly [string, string, string, string, string];
    readonly theme: string;
    readonly themes: Readonly<Record<ThemeName, string>>;
    /** Lines or vertical columns of an article; only the Chinese interface offers it. */
    readonly writing: {
      readonly label: string;
      readonly names: Readonly<Record<'horizontal' | 'vertical', string>>;
    };
    /** The sheet that composed pages are printed on. */
    readonly paper: string;
    /** Help with Chinese: cards of words, and pinyin above them. */
    readonly lookUp: string;
    readonly pinyin: string;
    readonly off: string;
    readonly on: string;
    readonly wordsFailed: string;
  };
  readonly filter: {
    readonly label: string;
    readonly topic: (topic: Topic) => string;
    readonly shown: (count: number) => string;
    readonly clear: string;
    readonly chosen: (topic: string) => string;
  };
  readonly sheet: {
    readonly untitled: string;
    readonly noPicture: string;
    /** The same in few letters, where the page has room for a label only. */
    readonly pictureLabel: string;
    readonly empty: string;
    readonly emptyHint: string;
    /** Turning pages; `place` says which of how many this is. */
    readonly turn: {
      readonly label: string;
      readonly place: (number: number, of: number) => string;
      readonly beyond: (of: number) => string;
    };
  };
  readonly article: {
    readonly minutes: (n: number) => string;
    /** Where nothing of an article is translated, and how much of one is. */
    readonly untranslated: string;
    readonly coverage: (done: number, of: number) => string;
    /** Behind a sentence whose source has changed since it was translated. */
    readonly stale: string;
    /** Ways to read an article: in both languages, or in that of the interface only. */
    readonly views: { readonly label: string; readonly both: string; readonly single: string };
    readonly topics: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: string;
    readonly backToPage: string;
    readonly backToFiltered: (topics: readonly string[]) => string;
    readonly related: string;
    readonly sharedTopics: (topics: readonly string[]) => string;
    readonly source: (file: string, first: number, last: number) => string;
    readonly picture: string;
    /** Before the links to the article's files for other programs. */
    readonly forms: string;
  };
  readonly notes: {
    readonly heading: string;
    readonly correction: string;
    readonly doubt: string;
    readonly original: (from: string) => string;
    readonly readings: (readings: readonly string[]) => string;
    readonly noReading: string;
    readonly line: (line: number) => string;
    readonly close: string;
  };
  readonly share: {
    readonly open: string;
    readonly article: string;
    readonly passage: string;
    readonly paragraph: string;
    readonly copied: string;
    readonly failed: string;
  };
  readonly fault: {
    readonly networkTitle: string;
    readonly network: string;
    readonly brokenTitle: string;
    readonly broken: (file: string) => string;
    readonly unexpectedTitle: string;
    readonly unexpected: string;
    readonly retry: string;
    readonly missingTitle: string;
    readonly missing: string;
  };
  readonly about: {
    readonly title: string;
    readonly lead: readonly string[];
    readonly words: readonly { readonly term: string; readonly meaning: string }[];
    readonly file: string;
    readonly encoding: (encoding: PageFacts['encoding']) => string;
    readonly size: (lines: number, characters: number) => string;
    readonly hash: string;
    readonly hashHint: string;
    readonly articles: string;
    readonly counts: (mends: number, corrections: number, doubts: number) => string;
    readonly why: (topic: string, why: string) => string;
    readonly setAside: (places: number) => string;
    readonly warnings: string;
    readonly noWarnings: string;
    readonly warning: (line: number, message: string) => string;
  };
}
