import type { Range } from './article.ts';
import type { GlossaryKind } from './glossary.ts';
import type { Anchor, Slug, TermId } from './ids.ts';

/** A term of the glossary that the edition uses, in the edition's language. */
export interface TermEntry {
  readonly id: TermId;
  /** As the edition writes it, in simplified or traditional characters. */
  readonly term: string;
  /** Its reading, `Wáng Wénfēng`; empty where figures would be missing from it (5星级). */
  readonly pinyin: string;
  readonly english: string;
  readonly kind: GlossaryKind;
  /** What it means, in the edition's language. */
  readonly explanation: string;
  /** Articles whose text names it; bylines do not count. */
  readonly articles: number;
  /** Sentences, headings and captions that name it. */
  readonly sentences: number;
  /** Articles with a byline or picture credit of this person. */
  readonly bylines: number;
}

/** `data/terms.json`: every term that the edition uses, as a dictionary of its language orders them. */
export interface TermList {
  readonly terms: readonly TermEntry[];
}

/** A sentence, heading or caption that names a term. */
export interface TermUse {
  /** Id of its element on the article's page; null in the head of the article. */
  readonly anchor: Anchor | null;
  readonly text: string;
  /** Where the term stands in `text`, UTF-16; none where a translation says it in other words. */
  readonly marks: readonly Range[];
}

/** An article that a term's page points at. `title` is its first words where it has none. */
export interface TermArticle {
  readonly slug: Slug;
  readonly title: string;
  readonly uses: readonly TermUse[];
}

/** An article with a byline of a person: the roles as printed, those of pictures with the caption's anchor. */
export interface TermByline {
  readonly slug: Slug;
  readonly title: string;
  readonly credits: readonly { readonly role: string; readonly caption: Anchor | null }[];
}

/** `data/terms/<id>.json`: a term and every place that names it, articles in the edition's order. */
export interface TermFile {
  readonly term: TermEntry;
  readonly articles: readonly TermArticle[];
  readonly bylines: readonly TermByline[];
}

/** A term as an article lists it. */
export type TermName = Pick<TermEntry, 'id' | 'term' | 'english' | 'kind'>;

/** Where officialese stands in a passage of the Chinese text: UTF-16 offsets into the passage. */
export interface TermPlace {
  readonly id: TermId;
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** What an article has of the edition's terms. */
export interface ArticleTerms {
  /** All of them, in the order in which they are met, people of the bylines last. */
  readonly named: readonly TermName[];
  /** Policies and campaigns in running text, in reading order; none in a translation. */
  readonly places: readonly TermPlace[];
}
