/** What a reference to an article is written as: three styles for people, three forms for programs. */
export const CITATION_FORMS = ['gbt7714', 'apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What only the browser knows: where the article stands, and the reader's day. */
export type CitationBlank = 'url' | 'today';

/** A text with blanks: `["…. ", { "blank": "url" }, "."]`. */
export type CitationText = readonly (string | { readonly blank: CitationBlank })[];

/** `data/citations/<slug>.json`: an article's reference in every form, in the language of its edition. */
export type CitationFile = Readonly<Record<CitationForm, CitationText>>;

/** The text with its blanks filled. */
export function fillCitation(
  text: CitationText,
  filling: Readonly<Record<CitationBlank, string>>,
): string {
  return text.map((part) => (typeof part === 'string' ? part : filling[part.blank])).join('');
}

/** True where the reader's day stands in a text. */
export function asksForToday(text: CitationText): boolean {
  return text.some((part) => typeof part !== 'string' && part.blank === 'today');
}
