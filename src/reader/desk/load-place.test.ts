import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { earlyShards } from '../../search/early-shards.ts';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildSearch } from '../../testing/build-search.ts';
import { buildTermFiles } from '../../testing/build-terms.ts';
import { slug, termId, topicId } from '../../vocabulary/ids.ts';
import type { Address } from '../../vocabulary/routes.ts';
import { SEARCH_MANIFEST, type SearchManifest } from '../../vocabulary/search-files.ts';
import { loadPlace } from './load-place.ts';
import { mapSource } from './map-source.ts';
import { desksOf } from './queries.ts';
import type { Source } from './source.ts';

const topics = [{ id: topicId('meetings'), why: 'test' }];
const files = new Map([
  ...buildFiles([buildArticle({ slug: slug('one'), topics })]),
  ...buildTermFiles(),
]);

function open() {
  const read: string[] = [];
  const desks = desksOf(mapSource(files, (path) => read.push(path)));
  return { read, load: loadPlace(new QueryClient(), desks) };
}

const ROWS: [address: Address, search: string, paths: string[]][] = [
  [{ page: 'front' }, '', ['edition', 'pages/1', 'settings/pages/1']],
  [
    { page: 'front' },
    '?topic=meetings',
    ['edition', 'search/facets/topic', 'settings/topics/meetings', 'topics/meetings'],
  ],
  [
    { page: 'front' },
    '?kind=news',
    ['edition', 'search/facets/topic', 'search/facets/kind', 'pages/1', 'settings/pages/1'],
  ],
  [
    { page: 'front' },
    '?kind=nothing',
    ['edition', 'search/facets/topic', 'search/facets/kind', 'pages/1', 'settings/pages/1'],
  ],
  [
    { page: 'article', slug: slug('one') },
    '?kind=news',
    ['edition', 'articles/one', 'search/facets/topic', 'search/facets/kind'],
  ],
  [
    { page: 'article', slug: slug('one') },
    '?topic=meetings&topic=nonsense',
    ['edition', 'articles/one', 'lists/meetings'],
  ],
  [
    { page: 'topic', topic: topicId('meetings') },
    '',
    ['edition', 'settings/topics/meetings', 'topics/meetings'],
  ],
  [
    { page: 'article', slug: slug('one'), view: 'both' },
    '',
    ['edition', 'articles/one', 'en/articles/one'],
  ],
  [{ page: 'about' }, '', ['edition', 'about']],
  [{ page: 'terms' }, '', ['edition', 'terms']],
  [{ page: 'term', term: termId('fangguanfu') }, '', ['edition', 'terms/fangguanfu']],
  [{ page: 'missing' }, '', ['edition']],
];

test.each(ROWS)('%j%s reads %j', async (address, search, paths) => {
  const { read, load } = open();
  await load({ address, language: 'zh' }, search);
  expect(read).toEqual(paths.map((path) => `data/${path}.json`));
});

test('what a search of an index needs is asked for in one go', async () => {
  const articles = Array.from({ length: 40 }, (_, n) =>
    buildArticle({ slug: slug(`a${n}`), paragraphs: [`第${n}条：防汛演练。`] }),
  );
  const search = buildSearch(articles);
  const { pairShards } = search.get(SEARCH_MANIFEST) as SearchManifest;
  const all = new Map([...buildFiles(articles, { pairShards }), ...search]);
  const asked: string[] = [];
  const source: Source = {
    // Nothing of search is ever answered.
    read: async (path) => {
      asked.push(path);
      return path.includes('/search/') ? new Promise(() => {}) : all.get(path);
    },
  };
  const place = { address: { page: 'search' }, language: 'zh' } as const;
  void loadPlace(new QueryClient(), desksOf(source))(place, `?q=${encodeURIComponent('防汛演练')}`);
  const needed = earlyShards('防汛演练', pairShards);
  expect(needed.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(asked).toEqual(['data/edition.json', SEARCH_MANIFEST, ...needed]));
});

test('what was read once is not read again', async () => {
  const { read, load } = open();
  const language = 'zh';
  const front = { address: { page: 'front' }, language } as const;
  await load(front, '');
  await load({ address: { page: 'topic', topic: topicId('meetings') }, language }, '');
  await load(front, '?topic=meetings');
  await load(front, '');
  expect(read).toHaveLength(6);
});

test.each([
  [{ page: 'article', slug: slug('nobody') } as const],
  [{ page: 'topic', topic: topicId('nothing') } as const],
  [{ page: 'topic', topic: topicId('meetings'), sheet: 2 } as const],
  [{ page: 'front', sheet: 2 } as const],
  [{ page: 'term', term: termId('nothing') } as const],
])('%j is missing', async (address) => {
  await expect(open().load({ address, language: 'zh' }, '')).rejects.toMatchObject({
    kind: 'missing',
  });
});

test('each language has an edition of its own', async () => {
  const english = [...files].map(([path, file]) => [path.replace('data/', 'data/en/'), file]);
  const read: string[] = [];
  const source = mapSource(new Map(english as [string, unknown][]), (path) => read.push(path));
  const load = loadPlace(new QueryClient(), desksOf(source));
  await load({ address: { page: 'front' }, language: 'en' }, '');
  expect(read).toEqual(
    ['edition', 'pages/1', 'settings/pages/1'].map((path) => `data/en/${path}.json`),
  );
});
