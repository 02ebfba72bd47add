import type { Article } from '../vocabulary/article.ts';
import type { ComposeArticle, Script } from './compose-article.ts';
import { latinTitleWords } from './latin-title-words.ts';
import { repeatedTerms, titleWords } from './title-words.ts';
import { importanceOf, toComposeArticle } from './to-compose-article.ts';

/**
 * The articles of a page ready for composing, their titles cut with the page's own terms and, where
 * given, a dictionary: `segment('开发区召开党委会议')` → `['开发区', '召开', '党委', '会议']`. In Latin
 * script, for a page in English, they are cut at their spaces.
 */
export function toComposeArticles(
  articles: readonly Article[],
  segment: ((title: string) => readonly string[]) | null = null,
  script: Script = 'han',
): readonly ComposeArticle[] {
  const terms = repeatedTerms(
    articles.flatMap(({ title, paragraphs }) => [title ?? '', ...paragraphs]),
  );
  const wordsOf = (title: string) =>
    script === 'latin'
      ? latinTitleWords(title, terms, segment)
      : titleWords(title, terms, segment?.(title) ?? null);
  return articles.map((article, index) => {
    const title = article.title ?? '';
    const words = title === '' ? [] : wordsOf(title);
    const importance = importanceOf(article, index, articles.length, script);
    return toComposeArticle(article, words, importance, script);
  });
}
