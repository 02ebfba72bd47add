import type { ComposeArticle, Script } from './compose-article.ts';

/** Rank of a headline: the lead (头条), then A, B, C. */
export type Tier = 'lead' | 'a' | 'b' | 'c';

/** Headline sizes in em of body text. */
export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

type Sizes = Readonly<Record<Tier, SizeRange>>;

/** Ranges never overlap, so that no choice of shapes can turn the order of importance round. */
const BROADSHEET: Sizes = {
  lead: { least: 3.8, most: 5.8 },
  a: { least: 2.5, most: 3.2 },
  b: { least: 1.85, most: 2.35 },
  c: { least: 1.4, most: 1.7 },
};
const TABLET: Sizes = {
  lead: { least: 3.1, most: 4.6 },
  a: { least: 2.25, most: 2.9 },
  b: { least: 1.7, most: 2.1 },
  c: { least: 1.35, most: 1.6 },
};
const NARROW: Sizes = {
  lead: { least: 2.4, most: 3.4 },
  a: { least: 1.9, most: 2.3 },
  b: { least: 1.55, most: 1.8 },
  c: { least: 1.3, most: 1.45 },
};
const PHONE: Sizes = {
  lead: { least: 1.7, most: 2.3 },
  a: { least: 1.5, most: 1.65 },
  b: { least: 1.35, most: 1.45 },
  c: { least: 1.2, most: 1.3 },
};

/** Words are long: a lead of ten of them is set smaller than one of ten characters. */
const LATIN_BROADSHEET: Sizes = {
  lead: { least: 3.3, most: 5.4 },
  a: { least: 2.25, most: 2.95 },
  b: { least: 1.7, most: 2.1 },
  c: { least: 1.32, most: 1.58 },
};
const LATIN_TABLET: Sizes = {
  lead: { least: 2.7, most: 4.2 },
  a: { least: 2, most: 2.5 },
  b: { least: 1.6, most: 1.9 },
  c: { least: 1.3, most: 1.5 },
};
const LATIN_PHONE: Sizes = {
  lead: { least: 1.45, most: 2.2 },
  a: { least: 1.3, most: 1.42 },
  b: { least: 1.2, most: 1.27 },
  c: { least: 1.1, most: 1.17 },
};

/** The sizes of a page with so many columns; Latin ones are wider, so fewer make a broadsheet. */
export function sizesFor(columns: number, script: Script = 'han'): Sizes {
  if (script === 'latin') {
    if (columns >= 6) return columns >= 9 ? LATIN_BROADSHEET : LATIN_TABLET;
    return columns >= 3 ? NARROW : LATIN_PHONE;
  }
  if (columns >= 6) return BROADSHEET;
  if (columns >= 4) return TABLET;
  return columns >= 2 ? NARROW : PHONE;
}

/**
 * The tier of each article, given in order of importance: one lead, then about a fifth A, two fifths
 * B, the rest C. Photo items are always C, so that a caption never outshines a report.
 */
export function tiersOf(ranked: readonly ComposeArticle[]): readonly Tier[] {
  const others = ranked.length - 1;
  const a = Math.max(1, Math.round(others * 0.2));
  const b = Math.round(others * 0.4);
  return ranked.map((article, index) => {
    if (index === 0) return 'lead';
    if (article.kind === 'photo') return 'c';
    if (index <= a) return 'a';
    return index <= a + b ? 'b' : 'c';
  });
}
