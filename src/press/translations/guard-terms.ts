import type { Range } from '../../vocabulary/article.ts';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import { findTerms } from '../terms/find-terms.ts';

/** A glossary term of the Chinese sentence whose English is not in the English one. */
export interface TermFinding {
  readonly term: string;
  readonly expected: string;
  readonly variants: readonly string[];
  /** UTF-16 offsets into the Chinese sentence: the first place of the term. */
  readonly zh: Range;
}

/** Quotes, hyphens and spaces printed in one way, so that they need not agree. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00A0‐‑-]+/g, ' ');
}

/** True when whole words of the text are those of the phrase; the last may be a plural. */
function hasPhrase(text: string, phrase: string): boolean {
  const words = plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${words}(?:e?s)?(?![\\p{L}\\d])`, 'u').test(plain(text));
}

/**
 * The glossary terms in a Chinese sentence whose English, or a variant of it, is not in the English
 * sentence: whole words in any case. One finding a term, in the order of the Chinese.
 */
export function guardTerms(
  zh: string,
  en: string,
  glossary: readonly GlossaryTerm[],
): readonly TermFinding[] {
  const reported = new Set<string>();
  return findTerms(zh, glossary).flatMap(({ entry, range }) => {
    const { term, english, variants } = entry;
    if (reported.has(term) || [english, ...variants].some((phrase) => hasPhrase(en, phrase)))
      return [];
    reported.add(term);
    return [{ term, expected: english, variants, zh: range }];
  });
}
