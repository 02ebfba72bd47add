import type { SearchArticle } from '../vocabulary/search-files.ts';
import { findExact } from './match-exact.ts';
import type { SearchDesk } from './open-search.ts';
import type { Place } from './show-places.ts';

/**
 * Where a folded term stands in an article's Chinese texts, in reading order. A text as scanned counts
 * only where no text as read has the term, for the two are mostly the same.
 */
export function findPlaces(
  folded: string,
  article: SearchArticle,
  { passagesOf }: SearchDesk,
): readonly Place[] {
  const places = passagesOf(article).flatMap(({ text, forms }, index): readonly Place[] => {
    // Both scripts have the same length, so a place in one is a place in the other.
    const form = forms.find((one) => one.folded.includes(folded));
    if (form === undefined) return [];
    return findExact(folded, form).map((match) => ({ text, index, language: 'zh', ...match }));
  });
  const read = places.filter(({ text }) => text.scanned !== true);
  return read.length > 0 ? read : places;
}

/** True where an article has a folded term. */
export function hasTerm(
  folded: string,
  article: SearchArticle,
  { passagesOf }: SearchDesk,
): boolean {
  return passagesOf(article).some(({ forms }) =>
    forms.some((form) => form.folded.includes(folded)),
  );
}
