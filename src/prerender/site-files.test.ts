import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import type { AboutFile, Edition } from '../vocabulary/page.ts';
import { siteFiles } from './site-files.ts';

const SITE = 'https://paper.example';
const edition = buildFiles([buildArticle()]);

/** The same where no date is known. */
function undated(): ReadonlyMap<string, unknown> {
  const files = new Map(edition);
  for (const [path, file] of files) {
    if (path.endsWith('/edition.json')) files.set(path, { ...(file as Edition), latestDate: null });
    if (!path.endsWith('/about.json')) continue;
    const { pages } = file as AboutFile;
    files.set(path, {
      pages: pages.map((one) => ({ ...one, page: { ...one.page, latestDate: null } })),
    });
  }
  return files;
}

test('without a site there is only a robots.txt that names no sitemap', () => {
  const { files, warnings } = siteFiles(edition, '/', null);
  expect([...files]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']]);
  expect(warnings).toEqual([]);
});

test('with a site there are feeds and a sitemap, below the base', () => {
  const { files, warnings } = siteFiles(edition, '/x/', SITE);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['feed.xml', 'feed.json', 'en/topic/meetings/feed.xml', 'sitemap.xml']),
  );
  expect(files.get('robots.txt')).toMatch(
    /\n\nSitemap: https:\/\/paper\.example\/x\/sitemap\.xml\n$/,
  );
  expect(warnings).toEqual([]);
});

test('where no date is known Atom is left out, with a warning', () => {
  const { files, warnings } = siteFiles(undated(), '/', SITE);
  expect(files.has('feed.json')).toBe(true);
  expect(files.has('feed.xml')).toBe(false);
  expect(warnings).toEqual([expect.stringMatching(/^feeds: .*desk file$/)]);
});
