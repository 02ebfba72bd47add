import type { TermId } from './ids.ts';

/** What kind of thing a glossary term names. */
export const GLOSSARY_KINDS = ['person', 'place', 'body', 'campaign', 'policy', 'phrase'] as const;

/** One of the kinds of glossary terms. */
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number];

/** A Chinese term that must read alike wherever it is translated. */
export interface GlossaryTerm {
  /** As it stands in the Chinese text: `放管服`. */
  readonly term: string;
  /** As the page prints it, where `term` is in traditional script. */
  readonly simplified?: string;
  /** Its page `/terms/<id>/`; absent where the edition does not name it. */
  readonly id?: TermId;
  /** As it is to read in English. */
  readonly english: string;
  /** Other English forms that are right too, e.g. with an article or shortened. */
  readonly variants: readonly string[];
  readonly kind: GlossaryKind;
  /** A sentence or two on what it means, for a reader who has not met it. */
  readonly explanation: { readonly zh: string; readonly en: string };
}

/** `data/glossary.json`: the terms of the house, which its word cards explain. */
export interface GlossaryFile {
  readonly terms: readonly GlossaryTerm[];
}
