import type { GlossaryKind } from '../../vocabulary/glossary.ts';
import type { TermEntry } from '../../vocabulary/terms.ts';

/** A part of the index; set phrases stand with the policies. */
export type TermGroup = Exclude<GlossaryKind, 'phrase'>;

/** The words around the terms of an edition. */
export interface TermLabels {
  /** Of the index, and of the links that lead to it. */
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<TermGroup, string>>;
  /** Names the list of the groups. */
  readonly contents: string;
  readonly kinds: Readonly<Record<GlossaryKind, string>>;
  /** Behind an entry of the index: how often the term stands, or a person's name below articles. */
  readonly count: (entry: Pick<TermEntry, 'articles' | 'bylines'>) => string;
  readonly named: (articles: number, sentences: number) => string;
  readonly bylines: (articles: number) => string;
  /** The role of a picture credit. */
  readonly picture: (role: string) => string;
  /** Says in the account of the text what the thin dots below a word mean. */
  readonly dots: string;
  readonly inArticle: string;
  readonly all: string;
  readonly empty: string;
}
