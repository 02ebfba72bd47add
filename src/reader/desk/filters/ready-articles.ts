import { toComposeArticle } from '../../../composition/to-compose-article.ts';
import type { Article } from '../../../vocabulary/article.ts';
import type { SheetSetting } from '../../../vocabulary/page.ts';
import type { ReadyArticle } from '../composing-room.ts';

/** Articles ready to be set as the press would: with the words and the worth that its settings give them. */
export function readyArticles(
  articles: readonly Article[],
  settings: readonly SheetSetting[],
): readonly ReadyArticle[] {
  const script = settings[0]?.script ?? 'han';
  const known = new Map(settings.flatMap((one) => one.articles).map((one) => [one.slug, one]));
  return articles.map((article) => {
    const { titleWords = [], importance = 0 } = known.get(article.slug) ?? {};
    const ready = toComposeArticle(article, titleWords, importance, script);
    return { slug: article.slug, article: ready };
  });
}
