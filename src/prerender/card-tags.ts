import type { Head } from '../reader/pages/head-context.ts';
import { canonicalLanguage } from '../vocabulary/article-languages.ts';
import type { Edition } from '../vocabulary/page.ts';
import { type Language, languageAddress, pathOf } from '../vocabulary/routes.ts';
import { absoluteUrl } from './absolute-url.ts';
import { CARD } from './cards/card-layout.ts';
import type { LinkCard } from './cards/link-card.ts';
import { escapeHtml } from './escape-html.ts';
import type { LinkedPage } from './head-links.ts';
import { articleFileOf, pageLanguages } from './page-languages.ts';

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

/** Properties of the picture that the site is known to have, and its tags for Twitter. */
function pictureTags({ base, site }: LinkedPage, card: LinkCard | null) {
  if (site === null || card === null) return { properties: [], names: [] };
  const url = absoluteUrl(`/${card.path}`, { base, site });
  return {
    properties: [
      ['og:image', url],
      ['og:image:type', 'image/png'],
      ['og:image:width', `${CARD.width}`],
      ['og:image:height', `${CARD.height}`],
      ['og:image:alt', card.alt],
    ],
    names: [
      ['twitter:image', url],
      ['twitter:image:alt', card.alt],
    ],
  } as const;
}

/**
 * What a shared link shows, as Open Graph and as a Twitter card: the large one where there is a
 * picture. A page that nobody shares, `404.html`, has none.
 */
export function cardTags(
  head: Head,
  page: LinkedPage,
  card: LinkCard | null = null,
): readonly string[] {
  const { address, language, find, base, site } = page;
  if (address.page === 'missing') return [];
  const own = languageAddress(language);
  const edition = find(`${own.data}/edition.json`) as Edition | undefined;
  const siteName = edition?.nameplate ?? null;
  const languages = pageLanguages(address, articleFileOf(address, own.data, find));
  const stands = canonicalLanguage(own.id, languages);
  const picture = pictureTags(page, card);
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
    ...picture.properties,
  ];
  const names: readonly (readonly [string, string])[] = [
    ['twitter:card', picture.names.length > 0 ? 'summary_large_image' : 'summary'],
    ['twitter:title', cardTitle(head.title, siteName)],
    ['twitter:description', head.description],
    ...picture.names,
  ];
  return [
    ...properties.flatMap(([name, value]) =>
      value === null ? [] : [`<meta property="${name}" content="${escapeHtml(value)}" />`],
    ),
    ...names.map(([name, value]) => `<meta name="${name}" content="${escapeHtml(value)}" />`),
  ];
}
