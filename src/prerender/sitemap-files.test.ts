import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { sitemapFaults } from '../testing/xml-faults.ts';
import { slug } from '../vocabulary/ids.ts';
import { listPlaces } from './list-places.ts';
import { sitemapFiles } from './sitemap-files.ts';

const edition = buildFiles([
  buildArticle({ slug: slug('chinese') }),
  buildArticle({ slug: slug('paired'), isPaired: true }),
]);
const place = { base: '/x/', site: 'https://paper.example' };
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

interface Url {
  readonly loc: string;
  readonly 'xhtml:link': readonly { readonly '@hreflang': string; readonly '@href': string }[];
}

const makeFiles = (longest?: number) =>
  sitemapFiles(listPlaces(edition), (path) => edition.get(path), place, longest);

function read(xml = '') {
  expect(sitemapFaults(xml)).toEqual([]);
  return parser.parse(xml);
}

const urls: readonly Url[] = read(makeFiles().get('sitemap.xml')).urlset.url;
const paths = urls.map(({ loc }) => loc.slice('https://paper.example/x'.length));

test('every address in every language is in it once, but for what has its canonical address elsewhere', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/en/', '/a/chinese/', '/zh-hant/a/paired/both/', '/en/about/']),
  );
  expect(paths).not.toContain('/en/a/chinese/');
  expect(paths).not.toContain('/404.html');
});

test('languages that name each other are all there', () => {
  for (const { loc, 'xhtml:link': links } of urls) {
    const hrefs = links.map((link) => link['@href']);
    expect(hrefs).toContain(loc);
    for (const href of hrefs) expect(urls.map((url) => url.loc)).toContain(href);
  }
  const chinese = urls.find(({ loc }) => loc.endsWith('/x/a/chinese/'));
  expect(chinese?.['xhtml:link'].map((link) => link['@hreflang'])).toEqual(['zh-Hans', 'zh-Hant']);
});

test('of too many addresses there is an index of files that hold all', () => {
  const files = makeFiles(5);
  const parts = [...files.keys()].filter((name) => name !== 'sitemap.xml');
  expect(parts.length).toBe(Math.ceil(urls.length / 5));
  expect(read(files.get('sitemap.xml')).sitemapindex.sitemap).toEqual(
    parts.map((name) => ({ loc: `https://paper.example/x/${name}` })),
  );
  const held: readonly Url[] = parts.flatMap((name) => read(files.get(name)).urlset.url);
  expect(held).toEqual(urls);
});
