import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { slug } from '../vocabulary/ids.ts';
import { type Address, type Language, readPath } from '../vocabulary/routes.ts';
import { headLinks } from './head-links.ts';

const files = buildFiles([
  buildArticle({ slug: slug('chinese') }),
  buildArticle({ slug: slug('paired'), isPaired: true }),
]);
const site = 'https://paper.example';

/** `[rel or hreflang, path below the base]` of every link at an address. */
function linksAt(path: string): readonly (readonly string[])[] {
  const { address, language } = readPath(path);
  const page: { address: Address; language: Language } = {
    address: address ?? { page: 'missing' },
    language,
  };
  const html = headLinks({ ...page, find: (file) => files.get(file), base: '/x/', site }).join('');
  const links = html.matchAll(/rel="([a-z]+)"(?: hreflang="([^"]+)")? href="([^"]+)"/g);
  return [...links].map(([, rel = '', lang = rel, href = '']) => [
    lang,
    href.slice(`${site}/x`.length),
  ]);
}

test.each(['', 'a/paired/', 'a/paired/both/', 'terms/', 'page/2/', 'topic/meetings/', 'about/'])(
  '/%s names itself and all languages',
  (tail) => {
    expect(linksAt(`/zh-hant/${tail}`)).toEqual([
      ['canonical', `/zh-hant/${tail}`],
      ['zh-Hans', `/${tail}`],
      ['zh-Hant', `/zh-hant/${tail}`],
      ['en', `/en/${tail}`],
      ['x-default', `/${tail}`],
    ]);
  },
);

test.each([
  ['/a/chinese/', '/a/chinese/'],
  ['/zh-hant/a/chinese/', '/zh-hant/a/chinese/'],
  ['/en/a/chinese/', '/a/chinese/'],
])('%s, of which nothing is translated, announces no English and stands at %s', (path, own) => {
  expect(linksAt(path)).toEqual([
    ['canonical', own],
    ['zh-Hans', '/a/chinese/'],
    ['zh-Hant', '/zh-hant/a/chinese/'],
    ['x-default', '/a/chinese/'],
  ]);
});

test('404.html has no address of its own, and without a site nothing has', () => {
  const find = () => undefined;
  const front = { address: { page: 'front' }, language: 'zh', find, base: '/' } as const;
  expect(linksAt('/nowhere/')).toEqual([]);
  expect(headLinks({ ...front, site: null })).toEqual([]);
});

test.each([
  ['/en/a/chinese/', '/x/en/a/chinese/article.'],
  ['/a/paired/both/', '/x/a/paired/article.'],
])('%s links the files of its article, with or without a site', (path, start) => {
  const { address, language } = readPath(path);
  const page = { address: address ?? { page: 'missing' as const }, language, base: '/x/' };
  const html = headLinks({ ...page, find: (file) => files.get(file), site: null });
  expect(html).toEqual([
    `<link rel="alternate" type="application/json" href="${start}json" />`,
    `<link rel="alternate" type="text/markdown" href="${start}md" />`,
    `<link rel="alternate" type="text/plain" href="${start}txt" />`,
  ]);
});
