import type { Article } from './article.ts';
import { LANGUAGES, type Language, type LanguageAddress } from './routes.ts';

/**
 * The languages in which an article says something of its own. One of which nothing is in English has
 * its Chinese text at the English address too: that is no English version of it.
 */
export function articleLanguages({
  isPaired,
}: Pick<Article, 'isPaired'>): readonly LanguageAddress[] {
  return isPaired === true ? LANGUAGES : LANGUAGES.filter(({ id }) => id !== 'en');
}

/** The language whose address stands for a page: its own where it says something of its own, else Chinese. */
export function canonicalLanguage(
  own: Language,
  languages: readonly LanguageAddress[],
): LanguageAddress {
  return languages.find(({ id }) => id === own) ?? LANGUAGES[0];
}
