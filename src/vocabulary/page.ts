import type { Article, ArticleKind, Mend, Range, TextDate, TopicReason } from './article.ts';
import type { Slug, Stem, TopicId } from './ids.ts';
import type { ArticleTerms } from './terms.ts';

/** A named finding about a seed: shown as `seeds/x.txt:12: rule: message`. */
export interface Warning {
  /** Line of the transcript, counted from 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly rule: string;
  /** What was found and what to do about it. */
  readonly message: string;
}

/** What is known of a page (版): from its transcript, and from the desk where a person knew more. */
export interface PageFacts {
  readonly stem: Stem;
  /** File name of the seed. */
  readonly file: string;
  /** SHA-256 of the seed's bytes, lower-case hex. */
  readonly sha256: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  readonly lines: number;
  /** UTF-16 code units of the decoded transcript. */
  readonly length: number;
  /** From the desk file, or the text's own most frequent body (周口经济开发区); null when unknown. */
  readonly nameplate: string | null;
  /** ISO date of the issue from the desk file; null when nobody knows. */
  readonly date: string | null;
  /** Printed page number from the desk file, e.g. `2`; null when nobody knows. */
  readonly number: string | null;
  /** Latest full date that the text names; null when it names none. */
  readonly latestDate: TextDate | null;
  /** What was set aside and belongs to no article: page furniture, mark-up, a BOM. */
  readonly setAside: readonly Mend[];
  /** Ranges of set-aside characters that are only mark-up and white space. */
  readonly markup: readonly Range[];
  /** Slugs that the desk file names: they keep their address when another page makes the same. */
  readonly deskSlugs?: readonly Slug[];
}

/** What `npm run press` writes for one seed: `<stem>.json`. */
export interface Page {
  readonly page: PageFacts;
  readonly warnings: readonly Warning[];
  readonly articles: readonly Article[];
}

/** A topic of the edition. */
export interface Topic {
  readonly id: TopicId;
  readonly zh: string;
  readonly en: string;
  /** Articles that have it. */
  readonly count: number;
}

/** What a list needs to know of an article. */
export interface ArticleSummary {
  readonly slug: Slug;
  /** Place in the edition, pages in their order, from 1: lists of several topics merge by it. */
  readonly order: number;
  readonly stem: Stem;
  readonly kind: ArticleKind;
  readonly title: string | null;
  /** First words of the text, for an article without a title and for descriptions; ≤ 80 characters. */
  readonly opening: string;
  readonly kicker: string | null;
  readonly topics: readonly TopicId[];
  /** Han characters plus Latin words of the body. */
  readonly length: number;
}

/** `data/edition.json`: small, loaded by every route. */
export interface Edition {
  readonly nameplate: string | null;
  readonly date: string | null;
  readonly latestDate: TextDate | null;
  readonly topics: readonly Topic[];
  readonly pages: readonly {
    readonly stem: Stem;
    readonly number: string | null;
    readonly articles: number;
    /** Composed pages that its articles make: one for up to twenty. */
    readonly sheets: number;
  }[];
  readonly articles: number;
  /**
   * As in the manifest of search (`SearchManifest`), for every page to know: which shards a query needs
   * can be told, and they be fetched, before the manifest is there. 0 where there are none.
   */
  readonly pairShards: number;
}

/** `data/pages/<n>.json` in the order of `Edition.pages`, n from 1: everything the front page sets. */
export interface PageSheet {
  readonly stem: Stem;
  readonly number: string | null;
  readonly articles: readonly Article[];
}

/** An article that shares topics, and which. */
export interface RelatedArticle {
  readonly article: ArticleSummary;
  readonly topics: readonly TopicId[];
}

/** `data/articles/<slug>.json`: all that an article's address needs. */
export interface ArticleFile {
  readonly stem: Stem;
  readonly pageNumber: string | null;
  readonly article: Article;
  readonly previous: ArticleSummary | null;
  readonly next: ArticleSummary | null;
  readonly related: readonly RelatedArticle[];
  /** What a headline must not part: UTF-16 ranges of the title, by its page's words and a dictionary. */
  readonly titleRuns: readonly Range[];
  /** Absent where the edition explains no terms. */
  readonly terms?: ArticleTerms;
}

/** `data/topics/<id>.json`: the articles of a topic in page order, to be set as a page. */
export interface TopicSheet {
  readonly id: TopicId;
  readonly articles: readonly { readonly stem: Stem; readonly article: Article }[];
}

/** `data/lists/<id>.json`: the same articles as a list, for previous and next under a filter. */
export interface TopicList {
  readonly id: TopicId;
  readonly articles: readonly ArticleSummary[];
}

/** An article's part in a composed page. */
export interface SetArticle {
  readonly slug: Slug;
  /** The title cut into words; lines of a headline end between them. */
  readonly titleWords: readonly string[];
  /** Higher is more important: decides order and size when articles are set anew. */
  readonly importance: number;
}

/** A composed page of up to twenty articles, in order of importance; style rules are for `.s-<key>`. */
export interface SheetSetting {
  readonly key: string;
  /** Path of its style sheet; null where the rules are in force already. */
  readonly styles: string | null;
  /** What its lines are reckoned for: full-width characters, or the letters of an English page. */
  readonly script: 'han' | 'latin';
  readonly articles: readonly SetArticle[];
}

/**
 * `data/settings/pages/<n>.json`, `data/settings/topics/<id>.json`: what the browser needs of the
 * pages that the press composed. The plans themselves are in `data/plans/`, under the same names.
 */
export interface SettingFile {
  readonly sheets: readonly SheetSetting[];
}

/** `data/about.json`: how this text was made, page by page. */
export interface AboutFile {
  readonly pages: readonly {
    readonly page: PageFacts;
    readonly warnings: readonly Warning[];
    readonly articles: readonly {
      readonly summary: ArticleSummary;
      readonly why: readonly TopicReason[];
      readonly mends: number;
      readonly corrections: number;
      readonly doubts: number;
    }[];
  }[];
}
