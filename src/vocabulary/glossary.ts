/** A term of the edition's own glossary, `seeds/glossary.yaml`. */
export interface GlossaryTerm {
  /** As the paper prints it, simplified: `放管服`. */
  readonly term: string;
  readonly english: string;
  /** Other forms of the English that a translation may use: plural, within a longer name. */
  readonly variants: readonly string[];
  readonly kind: 'person' | 'place' | 'body' | 'campaign' | 'policy' | 'phrase';
  /** What a reader from elsewhere needs to know, in both languages of the interface. */
  readonly explanation: { readonly zh: string; readonly en: string };
}
