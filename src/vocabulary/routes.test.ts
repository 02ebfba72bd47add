import { describe, expect, test } from 'vitest';
import { anchor, slug, termId, topicId } from './ids.ts';
import type { Address, Language } from './routes.ts';
import { hrefOf, partnerOf, pathOf, readAnchor, readPath } from './routes.ts';

const PAIRS: [path: string, language: Language, address: Address][] = [
  ['/', 'zh', { page: 'front' }],
  ['/en/', 'en', { page: 'front' }],
  ['/page/2/', 'zh', { page: 'front', sheet: 2 }],
  ['/en/page/12/', 'en', { page: 'front', sheet: 12 }],
  ['/topic/economy/page/3/', 'zh', { page: 'topic', topic: topicId('economy'), sheet: 3 }],
  ['/a/kaige/', 'zh', { page: 'article', slug: slug('kaige') }],
  ['/a/kaige/both/', 'zh', { page: 'article', slug: slug('kaige'), view: 'both' }],
  ['/en/a/kaige/both/', 'en', { page: 'article', slug: slug('kaige'), view: 'both' }],
  ['/en/a/kaige-2/', 'en', { page: 'article', slug: slug('kaige-2') }],
  ['/topic/party-building/', 'zh', { page: 'topic', topic: topicId('party-building') }],
  ['/en/topic/economy/', 'en', { page: 'topic', topic: topicId('economy') }],
  ['/terms/', 'zh', { page: 'terms' }],
  ['/en/terms/', 'en', { page: 'terms' }],
  ['/terms/wang-wenfeng/', 'zh', { page: 'term', term: termId('wang-wenfeng') }],
  ['/zh-hant/terms/sansan/', 'zh-hant', { page: 'term', term: termId('sansan') }],
  ['/about/', 'zh', { page: 'about' }],
  ['/en/about/', 'en', { page: 'about' }],
  ['/search/', 'zh', { page: 'search' }],
  ['/zh-hant/search/', 'zh-hant', { page: 'search' }],
  ['/zh-hant/', 'zh-hant', { page: 'front' }],
  ['/zh-hant/a/kaige/', 'zh-hant', { page: 'article', slug: slug('kaige') }],
];

describe('paths', () => {
  test.each(PAIRS)('%s is written and read back', (path, language, address) => {
    expect(pathOf(address, language)).toBe(path);
    expect(readPath(path)).toEqual({ address, language });
    expect(readPath(path.slice(0, -1) || '/')).toEqual({ address, language });
    expect(readPath(`${path}index.html`)).toEqual({ address, language });
  });

  test.each([
    ['/nowhere/', 'zh'],
    ['/en/nowhere/', 'en'],
    ['/zh-hant/nowhere/', 'zh-hant'],
    ['/zh/', 'zh'],
    ['/a/', 'zh'],
    ['/a/UPPER/', 'zh'],
    ['/a/one/two/', 'zh'],
    ['/a/one/both/more/', 'zh'],
    ['/about/more/', 'zh'],
    ['/search/more/', 'zh'],
    ['/terms/UPPER/', 'zh'],
    ['/terms/one/two/', 'zh'],
    ['/404.html', 'zh'],
    ['/page/', 'zh'],
    ['/page/1/', 'zh'],
    ['/page/02/', 'zh'],
    ['/page/x/', 'zh'],
    ['/page/2/3/', 'zh'],
    ['/topic/economy/page/1/', 'zh'],
    ['/topic/economy/more/', 'zh'],
  ])('%s is nobody’s address', (path, language) => {
    expect(readPath(path)).toEqual({ address: null, language });
  });

  test('the first page has the address without a number', () => {
    expect(pathOf({ page: 'front', sheet: 1 }, 'zh')).toBe('/');
    expect(pathOf({ page: 'topic', topic: topicId('a'), sheet: 1 }, 'en')).toBe('/en/topic/a/');
  });

  test('404.html has a path of its own', () => {
    expect(pathOf({ page: 'missing' }, 'zh')).toBe('/404.html');
  });
});

describe('links', () => {
  const filters = { topic: ['a', 'b'], kind: ['news'] };
  const article = { page: 'article', slug: slug('x') } as const;

  test.each([
    [
      hrefOf({ address: { page: 'front' }, language: 'zh', filters }),
      '/?topic=a&topic=b&kind=news',
    ],
    [hrefOf({ address: article, language: 'en', filters }), '/en/a/x/?topic=a&topic=b&kind=news'],
    [hrefOf({ address: article, language: 'zh', anchor: anchor('l15s2') }), '/a/x/#l15s2'],
    [hrefOf({ address: { page: 'about' }, language: 'zh', filters }), '/about/'],
    [
      hrefOf({ address: { page: 'topic', topic: topicId('a') }, language: 'zh', filters }),
      '/topic/a/',
    ],
  ])('%s carries filter and anchor where they mean something', (href, expected) => {
    expect(href).toBe(expected);
  });
});

test.each([
  ['zh', 'en'],
  ['zh-hant', 'en'],
  ['en', 'zh'],
] as const)('beside %s stands %s', (language, partner) => {
  expect(partnerOf(language)).toBe(partner);
});

test.each([
  ['#l15', 'l15'],
  ['#l15s2', 'l15s2'],
  ['', null],
  ['#content', null],
  ['#%E4', null],
])('the fragment %s names the anchor %s', (hash, expected) => {
  expect(readAnchor(hash)).toBe(expected);
});
