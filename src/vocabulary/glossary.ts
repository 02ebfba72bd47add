/** A term of the edition's own glossary, `seeds/glossary.yaml`. */
export interface GlossaryTerm {
  /** As the paper prints it, simplified: `放管服`. */
  readonly term: string;
  readonly english: string;
  /** Other ways in which the paper writes it. */
  readonly variants: readonly string[];
  readonly kind: 'person' | 'place' | 'body' | 'campaign' | 'policy' | 'phrase';
  /** What a reader from elsewhere needs to know, in both languages of the interface. */
  readonly explanation: { readonly zh: string; readonly en: string };
}
