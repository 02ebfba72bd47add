import { langOf } from '../text/lang-of.ts';
import { writersOf } from '../text/writers-of.ts';
import type { Article } from '../vocabulary/article.ts';
import { canonicalLanguage } from '../vocabulary/article-languages.ts';
import type { Edition } from '../vocabulary/page.ts';
import { languageAddress, pathOf } from '../vocabulary/routes.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { LinkCard } from './cards/link-card.ts';
import type { LinkedPage } from './head-links.ts';
import { articleFileOf, pageLanguages } from './page-languages.ts';

function languagesOf(article: Article, isBoth: boolean): string | readonly string[] {
  const text = [article.title ?? '', ...article.paragraphs, ...article.captions.map((c) => c.text)];
  const own = langOf(text.join('\n'));
  if (!isBoth) return own;
  return own === 'en' ? ['zh-Hans', 'en'] : [own, 'en'];
}

/** Leaves out what is not known: null, undefined and empty lists. */
function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/**
 * An article as schema.org's NewsArticle, with only what the transcript, its desk file and the address
 * say; null for other pages. The latest date in a text is no date of publication.
 */
export function newsArticle(
  page: LinkedPage,
  card: LinkCard | null = null,
): Record<string, unknown> | null {
  const { address, language, find, base, site } = page;
  const own = languageAddress(language);
  const file = articleFileOf(address, own.data, find);
  const edition = find(`${own.data}/edition.json`) as Edition | undefined;
  if (address.page !== 'article' || file === undefined || edition === undefined) return null;
  const { article, pageNumber } = file;
  const stands = canonicalLanguage(own.id, pageLanguages(address, file));
  const url = site === null ? null : absoluteUrl(pathOf(address, stands.id), { base, site });
  const { nameplate, date, topics } = edition;
  const sections = topics.filter(({ id }) => article.topics.some((topic) => topic.id === id));
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    alternativeHeadline: article.subtitle,
    articleSection: sections.map(({ zh, en }) => (language === 'en' ? en : zh)),
    inLanguage: languagesOf(article, address.view === 'both'),
    author: writersOf(article.byline).map((name) => ({ '@type': 'Person', name })),
    creditText: article.bylineText,
    datePublished: date,
    printPage: pageNumber,
    isPartOf: nameplate === null ? null : { '@type': 'Newspaper', name: nameplate },
    url,
    mainEntityOfPage: url,
    image: site === null || card === null ? null : absoluteUrl(`/${card.path}`, { base, site }),
  });
}
