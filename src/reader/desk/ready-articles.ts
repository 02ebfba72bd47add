import { toComposeArticle } from '../../composition/to-compose-article.ts';
import type { SheetSetting, TopicSheet } from '../../vocabulary/page.ts';
import type { ReadyArticle } from './composing-room.ts';

/**
 * The articles of several topics, each once, ready to be set as the press would: with the words and
 * the worth that the topics' own settings give them.
 */
export function readyArticles(
  topics: readonly TopicSheet[],
  settings: readonly SheetSetting[],
): readonly ReadyArticle[] {
  const set = settings.flatMap(({ articles }) => articles);
  const script = settings[0]?.script ?? 'han';
  const known = new Map(set.map((one) => [one.slug, one] as const));
  const articles = topics.flatMap((topic) => topic.articles.map(({ article }) => article));
  const distinct = new Map(articles.map((article) => [article.slug, article] as const));
  return [...distinct.values()].map((article) => {
    const { titleWords = [], importance = 0 } = known.get(article.slug) ?? {};
    const ready = toComposeArticle(article, titleWords, importance, script);
    return { slug: article.slug, article: ready };
  });
}
