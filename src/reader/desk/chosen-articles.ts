import { toComposeArticle } from '../../composition/to-compose-article.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { PageSheet, SheetSetting } from '../../vocabulary/page.ts';
import type { ReadyArticle } from './composing-room.ts';

/** The articles that have one of the topics, ready to be set as the press would: by its words and worth. */
export function chosenArticles(
  pages: readonly PageSheet[],
  settings: readonly SheetSetting[],
  topics: readonly TopicId[],
): readonly ReadyArticle[] {
  const known = new Map(
    settings.flatMap(({ articles }) => articles).map((set) => [set.slug, set] as const),
  );
  return pages
    .flatMap(({ articles }) => articles)
    .filter((article) => article.topics.some(({ id }) => topics.includes(id)))
    .map((article) => {
      const { titleWords = [], importance = 0 } = known.get(article.slug) ?? {};
      return { slug: article.slug, article: toComposeArticle(article, titleWords, importance) };
    });
}
