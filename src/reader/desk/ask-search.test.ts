import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../search/parse-query.ts';
import { buildArticle } from '../../testing/build-article.ts';
import { buildSearch } from '../../testing/build-search.ts';
import { slug } from '../../vocabulary/ids.ts';
import { askSearch } from './ask-search.ts';
import { mapSource } from './map-source.ts';
import { deskOf } from './queries.ts';
import { searchFilesOf } from './search-files.ts';

const articles = Array.from({ length: 40 }, (_, n) =>
  buildArticle({
    slug: slug(`a${n}`),
    title: `第${n}篇`,
    // 党建工作 has the pairs of 党建 工作 in order only in every fourth.
    paragraphs: [n % 4 === 0 ? '开展党建工作。' : '工作与党建，建工。'],
  }),
);

function opened(files = buildSearch(articles)) {
  const read: string[] = [];
  const source = mapSource(files, (path) => read.push(path));
  const search = searchFilesOf(new QueryClient(), deskOf(source));
  const ask = (typed: string, wanted = 10, isCounted = false, enough = wanted) =>
    askSearch(parseQuery(typed), 'zh', { wanted, enough, isCounted }, search);
  const texts = () => read.filter((path) => path.includes('/texts/')).length;
  return { ask, texts };
}

describe('an answer', () => {
  test('of one or two characters is counted without reading all texts', async () => {
    const { ask, texts } = opened();
    const { exact } = await ask('党建');
    expect([exact.count, exact.isUpTo, exact.shown.length]).toEqual([40, false, 10]);
    expect(texts()).toBe(10);
  });

  test('has the results that were asked for, in the order of the edition', async () => {
    const { ask } = opened();
    const { exact } = await ask('党建工作', 4);
    expect(exact.shown.map(({ article }) => article)).toEqual([0, 4, 8, 12]);
    expect(exact.shown[0]).toMatchObject({
      title: { text: '第0篇' },
      hits: [{ anchor: 'l5s1', text: '开展党建工作。', marks: [[2, 6]] }],
    });
  });

  test('ends with what is enough, though more are wanted', async () => {
    const { ask, texts } = opened();
    const { exact } = await ask('党建工作', 4, false, 1);
    expect(exact.shown.map(({ article }) => article)).toEqual([0]);
    expect([exact.isUpTo, texts()]).toEqual([true, 4]);
  });

  test('reads no file twice', async () => {
    const { ask, texts } = opened();
    await ask('党建', 5);
    await ask('工作', 5);
    expect(texts()).toBe(5);
  });

  test('leaves out what is not wanted, and says that it counts too many until all are read', async () => {
    const { ask } = opened();
    const some = await ask('工作 -开展', 5);
    expect(some.exact.isUpTo).toBe(true);
    const all = await ask('工作 -开展', 40);
    expect([all.exact.count, all.exact.isUpTo]).toEqual([30, false]);
  });

  test('is counted on request: then no candidate is left that does not answer', async () => {
    const { ask } = opened();
    const some = await ask('党建工作', 2);
    expect(some.isCounted).toBe(false);
    expect(some.among?.length).toBeGreaterThan(10);
    const all = await ask('党建工作', 2, true);
    expect([all.isCounted, all.among]).toEqual([true, [0, 4, 8, 12, 16, 20, 24, 28, 32, 36]]);
    expect([all.exact.count, all.exact.isUpTo, all.exact.shown.length]).toEqual([10, false, 2]);
  });

  test('of nothing is nothing', async () => {
    const { exact, forgiving } = await opened().ask('没有的字');
    expect([exact.count, forgiving.count]).toEqual([0, 0]);
  });
});

test.each([
  ['missing', new Map<string, unknown>()],
  ['broken', new Map<string, unknown>([['data/search/manifest.json', { articles: 'many' }]])],
])('a file that is %s is a fault', async (kind, files) => {
  await expect(opened(files).ask('党建')).rejects.toMatchObject({ kind });
});
