import { searchFilesOf } from '../press/search/search-files.ts';
import type { Article } from '../vocabulary/article.ts';

/** The files of search of an edition that says the same in every language, by path. */
export function buildSearch(articles: readonly Article[]): ReadonlyMap<string, unknown> {
  const inLanguages = articles.map((article) => ({ zh: article, 'zh-hant': article, en: article }));
  // As a browser reads them: JSON has no `undefined`.
  return new Map(JSON.parse(JSON.stringify([...searchFilesOf(inLanguages)])));
}
