import { articleRecord } from '../press/open-data/article-record.ts';
import type { ArticleRecord } from '../press/open-data/record-schema.ts';
import type { Article } from '../vocabulary/article.ts';
import type { ArticleFile, Edition } from '../vocabulary/page.ts';
import { type Language, languageAddress } from '../vocabulary/routes.ts';
import { buildArticle } from './build-article.ts';
import { buildFiles } from './build-files.ts';

/** An article of `buildArticle` as open data; `edition` changes what is known of the paper. */
export function buildRecord(
  parts: Partial<Article> = {},
  language: Language = 'zh',
  edition: Partial<Edition> = {},
): ArticleRecord {
  const article = buildArticle(parts);
  const files = buildFiles([article], edition);
  return articleRecord(
    files.get(`data/articles/${article.slug}.json`) as ArticleFile,
    files.get('data/edition.json') as Edition,
    languageAddress(language),
  );
}
