import { articleLanguages } from '../vocabulary/article-languages.ts';
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

/** The languages in which an address says something of its own. */
export function pageLanguages(
  address: Address,
  file: ArticleFile | undefined,
): readonly LanguageAddress[] {
  if (address.page !== 'article') return LANGUAGES;
  return articleLanguages(file?.article ?? {});
}
