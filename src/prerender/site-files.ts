import { absoluteUrl } from './absolute-url.ts';
import { editionFeeds } from './feeds/edition-feeds.ts';
import { writeAtom } from './feeds/write-atom.ts';
import { writeJsonFeed } from './feeds/write-json-feed.ts';
import { listPlaces } from './list-places.ts';
import { sitemapFiles } from './sitemap-files.ts';

/** Files for readers' programs and search engines, by path in the site, and what to warn of. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

const NO_DATE =
  'feeds: Atom needs a date, and no date is known of some: they are written as JSON Feeds only; give `date` in a desk file';

/**
 * `robots.txt`, and where the site's origin is known feeds and sitemap: both name whole addresses.
 * Below a path nobody asks for `robots.txt`; whoever has the host may copy its line.
 */
export function siteFiles(
  edition: ReadonlyMap<string, unknown>,
  base: string,
  site: string | null,
): SiteFiles {
  const robots = 'User-agent: *\nAllow: /\n';
  if (site === null) return { files: new Map([['robots.txt', robots]]), warnings: [] };
  const place = { base, site };
  const find = (path: string) => edition.get(path);
  const root = absoluteUrl('/', place).length;
  const feeds = editionFeeds(find, place);
  const written = feeds.flatMap((feed) => {
    const atom = writeAtom(feed);
    const json = [feed.json.slice(root), writeJsonFeed(feed)] as const;
    return atom === null ? [json] : [[feed.atom.slice(root), atom] as const, json];
  });
  return {
    files: new Map([
      ['robots.txt', `${robots}\nSitemap: ${absoluteUrl('/sitemap.xml', place)}\n`],
      ...sitemapFiles(listPlaces(edition), find, place),
      ...written,
    ]),
    warnings: feeds.some(({ updated }) => updated === null) ? [NO_DATE] : [],
  };
}
