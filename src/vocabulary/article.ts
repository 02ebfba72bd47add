import type { Anchor, Slug, TopicId } from './ids.ts';
import type { UnitId } from './translation.ts';

/**
 * What the press makes of one article. All offsets are UTF-16 code units. A *range* is
 * `[start, end)` into the decoded transcript; `start`/`end` pairs named on their own are into the
 * text of the passage that holds them.
 */
export type ArticleKind = 'news' | 'photo' | 'opinion';

/** `[start, end)` in UTF-16 code units of the decoded transcript. */
export type Range = readonly [start: number, end: number];
/** First and last line of the transcript, both counted from 1 and both included. */
export type Lines = readonly [first: number, last: number];

/** One role and the people who had it: 记者 王泉林; for a picture 摄 or 文/图. */
export interface Credit {
  readonly role: string;
  readonly names: readonly string[];
}

/** One sentence of a passage. Sentences cover the passage without gap or overlap. */
export interface Sentence {
  /** Where it starts in the transcript; stays the same under joins and corrections. */
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
  /** Anchors of transcript sentences that were merged into this one by a joined column break. */
  readonly also: readonly Anchor[];
}

/** A run of reading text: what one paragraph, list item, verse line or table cell says. */
export interface Passage {
  readonly anchor: Anchor;
  readonly text: string;
  /** Ranges of the transcript it was read from, in reading order. */
  readonly source: readonly Range[];
  /** Runs set bold in the transcript (`**本报讯**`). */
  readonly strong: readonly Range[];
  readonly sentences: readonly Sentence[];
}

/** A paragraph of running text. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly lines: Lines;
  readonly text: Passage;
}
/** A heading inside an article (小标题). */
export interface SubheadBlock {
  readonly type: 'subhead';
  readonly lines: Lines;
  readonly text: Passage;
}
/** Items that begin with a mark or number; a printed number is part of the text, a bullet is not. */
export interface ListBlock {
  readonly type: 'list';
  readonly lines: Lines;
  readonly items: readonly Passage[];
}
/** Lines that stand as they are: a poem, a song. */
export interface VerseBlock {
  readonly type: 'verse';
  readonly lines: Lines;
  readonly verses: readonly Passage[];
}
/** A table, row by row; the first row is the head when `head` is true. */
export interface TableBlock {
  readonly type: 'table';
  readonly lines: Lines;
  readonly head: boolean;
  readonly rows: readonly (readonly Passage[])[];
}
/** A part of the article's body, in reading order. */
export type Block = ParagraphBlock | SubheadBlock | ListBlock | VerseBlock | TableBlock;

/** The words under a picture. The picture itself is never in a transcript. */
export interface Caption {
  readonly anchor: Anchor;
  /** Empty when only a credit line says that there was a picture. */
  readonly text: string;
  readonly credit: readonly Credit[];
  /** The credit as printed, e.g. `记者 王泉林 摄`; null when there is none. */
  readonly creditText: string | null;
  readonly lines: Lines;
  readonly source: readonly Range[];
  /** Index in `blocks` of the block it stood behind; -1 before the first. */
  readonly after: number;
}

/** A date the text names. `iso` is `2019-12-19`, `2019-12`, or `--12-03` when no year is given. */
export interface TextDate {
  readonly text: string;
  readonly iso: string;
}

/** A topic of the article and what gave it: cue words found, the desk, or no cue at all. */
export interface TopicReason {
  readonly id: TopicId;
  readonly why: string;
}

/** A mechanical repair that the press made. */
export interface Mend {
  readonly rule: string;
  readonly line: number;
  /** The characters of the transcript it touched, and what the reading text has instead. */
  readonly from: string;
  readonly to: string;
  readonly range: Range;
}

/** A sentence for readers, in both languages of the interface. */
export interface Remark {
  readonly zh: string;
  readonly en: string;
}

/** Where in an article a correction or doubt stands. */
export interface Place {
  /** `title`, `caption1`, or the anchor of the passage. */
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** A wrong character that the desk put right. */
export interface Correction {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly reason: Remark;
  readonly confidence: 'certain' | 'likely';
  readonly range: Range;
  readonly place: Place | null;
}

/** Something that looks wrong and was left alone. */
export interface Doubt {
  readonly line: number;
  readonly text: string;
  /** What it may have been, best first; empty when nobody can say. */
  readonly readings: readonly string[];
  readonly reason: Remark;
  readonly by: 'press' | 'desk';
  readonly range: Range;
  readonly place: Place | null;
}

/** How far an article that stands in another language has been translated; units in reading order. */
export interface ArticleTranslation {
  readonly language: 'en';
  /** Units that still stand in the language of the original. */
  readonly untranslated: readonly UnitId[];
  /** Units whose original has changed since they were translated. */
  readonly stale: readonly UnitId[];
  /** Units that the article has. */
  readonly of: number;
}

/** One article of a page (稿件). Absent parts are null or empty. */
export interface Article {
  readonly slug: Slug;
  readonly kind: ArticleKind;
  readonly title: string | null;
  /** The printed lines of the title, top to bottom. */
  readonly titleLines: readonly string[];
  readonly kicker: string | null;
  readonly pretitle: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly Credit[];
  /** Author or signature lines as printed on a line of their own, e.g. `李清华`; else null. */
  readonly bylineText: string | null;
  readonly dateline: string | null;
  /** The reading text of the body in order, one string per paragraph, item, verse line or row. */
  readonly paragraphs: readonly string[];
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly dates: readonly TextDate[];
  readonly topics: readonly TopicReason[];
  readonly mends: readonly Mend[];
  readonly corrections: readonly Correction[];
  readonly doubts: readonly Doubt[];
  readonly lines: Lines;
  /** Level of the transcript's heading (1 to 6), 0 without one: how large the title was printed. */
  readonly level: number;
  /** Absent on an original. */
  readonly translation?: ArticleTranslation;
  /** True where some of it can be read in two languages. */
  readonly isPaired?: boolean;
}

/** The passages of a block in reading order; a table's row by row. */
export function passagesOf(block: Block): readonly Passage[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [block.text];
    case 'list':
      return block.items;
    case 'verse':
      return block.verses;
    case 'table':
      return block.rows.flat();
  }
}
