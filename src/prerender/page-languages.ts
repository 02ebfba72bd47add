import type { ArticleFile } from '../vocabulary/page.ts';
import { type Address, LANGUAGES, type LanguageAddress } from '../vocabulary/routes.ts';

/** Files of an edition, or those of one page, by path; what is not there is undefined. */
export type FindFile = (path: string) => unknown;

/** The article of an address in a language's folder; undefined for other addresses. */
export function articleFileOf(
  address: Address,
  data: string,
  find: FindFile,
): ArticleFile | undefined {
  if (address.page !== 'article') return undefined;
  return find(`${data}/articles/${address.slug}.json`) as ArticleFile | undefined;
}

/**
 * The languages in which an address says something of its own. An article of which nothing is in
 * English has its Chinese text at the English address too: that is no English version of it.
 */
export function pageLanguages(
  address: Address,
  file: ArticleFile | undefined,
): readonly LanguageAddress[] {
  const isChineseOnly = address.page === 'article' && file?.article.isPaired !== true;
  return isChineseOnly ? LANGUAGES.filter(({ id }) => id !== 'en') : LANGUAGES;
}

/** The language whose address stands for a page: its own where it says something of its own, else Chinese. */
export function canonicalLanguage(
  own: LanguageAddress,
  languages: readonly LanguageAddress[],
): LanguageAddress {
  return languages.includes(own) ? own : LANGUAGES[0];
}
