import { LANGUAGES, pathOf } from '../vocabulary/routes.ts';
import { absoluteUrl, type SitePlace } from './absolute-url.ts';
import { escapeXml } from './feeds/escape-xml.ts';
import type { WrittenPlace } from './list-places.ts';
import { articleFileOf, type FindFile, pageLanguages } from './page-languages.ts';

/** Addresses a file: sitemaps.org allows 50,000 and 50 MB, and one with its languages is ≤ 1.5 KB. */
const LONGEST = 20_000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** An address with its languages; nothing for a page whose canonical address is another. */
function entryOf(
  { address, language }: WrittenPlace,
  find: FindFile,
  place: SitePlace,
): readonly string[] {
  const languages = pageLanguages(address, articleFileOf(address, LANGUAGES[0].data, find));
  const isListed = address.page !== 'missing' && address.page !== 'search';
  if (!isListed || !languages.some(({ id }) => id === language)) return [];
  const urlIn = (id: WrittenPlace['language']) =>
    escapeXml(absoluteUrl(pathOf(address, id), place));
  const links = languages.map(
    ({ id, tag }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${urlIn(id)}"/>`,
  );
  return [`<url><loc>${urlIn(language)}</loc>${links.join('')}</url>`];
}

function sitemap(entries: readonly string[]): string {
  const xhtml = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `${HEAD}<urlset ${NAMESPACE} ${xhtml}>\n${entries.join('\n')}\n</urlset>\n`;
}

/**
 * `sitemap.xml`; of more addresses than one file should hold an index of `sitemap-1.xml` and so on.
 * There is no `lastmod`: nobody knows when a text was last changed.
 */
export function sitemapFiles(
  places: readonly WrittenPlace[],
  find: FindFile,
  place: SitePlace,
  longest = LONGEST,
): ReadonlyMap<string, string> {
  const entries = places.flatMap((written) => entryOf(written, find, place));
  if (entries.length <= longest) return new Map([['sitemap.xml', sitemap(entries)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / longest) }, (_, index) =>
    entries.slice(index * longest, (index + 1) * longest),
  );
  const nameOf = (index: number) => `sitemap-${index + 1}.xml`;
  const links = parts.map(
    (_, index) =>
      `<sitemap><loc>${escapeXml(absoluteUrl(`/${nameOf(index)}`, place))}</loc></sitemap>`,
  );
  return new Map([
    ['sitemap.xml', `${HEAD}<sitemapindex ${NAMESPACE}>\n${links.join('\n')}\n</sitemapindex>\n`],
    ...parts.map((part, index) => [nameOf(index), sitemap(part)] as const),
  ]);
}
