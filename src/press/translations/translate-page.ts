import type { Page } from '../../vocabulary/page.ts';
import type { PageTranslation } from './read-translations.ts';
import { type EnglishNames, translateArticle } from './translate-article.ts';

/**
 * A page with its articles and nameplate in English, as far as they are translated. It is to be given
 * the page as pressed: the translation goes by slugs that the edition has not settled yet.
 */
export function translatePage(
  page: Page,
  { nameplate, articles }: PageTranslation,
  names?: EnglishNames,
): Page {
  return {
    ...page,
    page: { ...page.page, nameplate: page.page.nameplate && (nameplate ?? page.page.nameplate) },
    articles: page.articles.map((article) =>
      translateArticle(article, articles.get(article.slug) ?? new Map(), names),
    ),
  };
}
