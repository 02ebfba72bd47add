import type { Head } from '../reader/pages/head-context.ts';
import type { Edition } from '../vocabulary/page.ts';
import { type Language, languageAddress, pathOf } from '../vocabulary/routes.ts';
import { absoluteUrl } from './absolute-url.ts';
import { escapeHtml } from './escape-html.ts';
import type { LinkedPage } from './head-links.ts';
import { articleFileOf, canonicalLanguage, pageLanguages } from './page-languages.ts';

/**
 * Open Graph wants a territory with each language. Traditional text has the forms that Hong Kong and
 * Taiwan share, and readers of cards know zh_TW best.
 */
const TERRITORIES: Readonly<Record<Language, string>> = {
  zh: 'zh_CN',
  'zh-hant': 'zh_TW',
  en: 'en_GB',
};

/** The title without the paper's name, which cards show on a line of its own. */
function cardTitle(title: string, siteName: string | null): string {
  const tail = ` · ${siteName}`;
  return siteName !== null && title.endsWith(tail) ? title.slice(0, -tail.length) : title;
}

/**
 * What a shared link shows, as Open Graph and as a Twitter card. It has no picture yet: the card is
 * the small one. A page that nobody shares, `404.html`, has none.
 */
export function cardTags(head: Head, page: LinkedPage): readonly string[] {
  const { address, language, find, base, site } = page;
  if (address.page === 'missing') return [];
  const own = languageAddress(language);
  const edition = find(`${own.data}/edition.json`) as Edition | undefined;
  const siteName = edition?.nameplate ?? null;
  const languages = pageLanguages(address, articleFileOf(address, own.data, find));
  const stands = canonicalLanguage(own, languages);
  const properties: readonly (readonly [string, string | null])[] = [
    ['og:type', address.page === 'article' ? 'article' : 'website'],
    ['og:title', cardTitle(head.title, siteName)],
    ['og:description', head.description],
    ['og:site_name', siteName],
    ['og:locale', TERRITORIES[stands.id]],
    ...languages
      .filter(({ id }) => id !== stands.id)
      .map(({ id }) => ['og:locale:alternate', TERRITORIES[id]] as const),
    ['og:url', site === null ? null : absoluteUrl(pathOf(address, stands.id), { base, site })],
  ];
  return [
    ...properties.flatMap(([name, value]) =>
      value === null ? [] : [`<meta property="${name}" content="${escapeHtml(value)}" />`],
    ),
    '<meta name="twitter:card" content="summary" />',
    `<meta name="twitter:title" content="${escapeHtml(cardTitle(head.title, siteName))}" />`,
    `<meta name="twitter:description" content="${escapeHtml(head.description)}" />`,
  ];
}
