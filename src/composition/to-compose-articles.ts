import type { Article } from '../vocabulary/article.ts';
import type { ComposeArticle } from './compose-article.ts';
import { repeatedTerms, titleWords } from './title-words.ts';
import { importanceOf, toComposeArticle } from './to-compose-article.ts';

/**
 * The articles of a page ready for composing, their titles cut with the page's own terms and, where
 * given, a dictionary: `segment('开发区召开党委会议')` → `['开发区', '召开', '党委', '会议']`.
 */
export function toComposeArticles(
  articles: readonly Article[],
  segment: ((title: string) => readonly string[]) | null = null,
): readonly ComposeArticle[] {
  const terms = repeatedTerms(
    articles.flatMap(({ title, paragraphs }) => [title ?? '', ...paragraphs]),
  );
  return articles.map((article, index) => {
    const title = article.title ?? '';
    const words = title === '' ? [] : titleWords(title, terms, segment?.(title) ?? null);
    return toComposeArticle(article, words, importanceOf(article, index, articles.length));
  });
}
