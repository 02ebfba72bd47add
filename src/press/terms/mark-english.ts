import type { Range } from '../../vocabulary/article.ts';

/** One form as a pattern: any quotes, hyphens and spaces, and a plural at the end. */
function patternOf(form: string): string {
  return form
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[\s\u00A0‐‑-]+/g, '[\\s\\u00A0‐‑-]+');
}

/**
 * Where an English text says a term in one of its forms: whole words in any case, the longest form
 * first at each place.
 */
export function markEnglish(text: string, forms: readonly string[]): readonly Range[] {
  const patterns = [...forms]
    .filter((form) => form.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return [];
  const any = new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?:e?s)?(?![\\p{L}\\d])`, 'giu');
  return [...text.matchAll(any)].map(({ index, 0: found }): Range => [index, index + found.length]);
}
