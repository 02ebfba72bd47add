import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../../testing/build-article.ts';
import { buildFiles } from '../../../testing/build-files.ts';
import type { Filters } from '../../../vocabulary/filters.ts';
import { slug } from '../../../vocabulary/ids.ts';
import { embeddedSource } from '../embedded-source.ts';
import { mapSource } from '../map-source.ts';
import { deskOf } from '../queries.ts';
import type { Source } from '../source.ts';

/** Two of these fifty are opinion, forty-one are photos; all stand on one page. */
const articles = Array.from({ length: 50 }, (_, index) =>
  buildArticle({
    slug: slug(`a${index}`),
    title: `第${index}篇`,
    kind: index < 2 ? 'opinion' : index < 43 ? 'photo' : 'news',
  }),
);
const files = buildFiles(articles);

function open(given: ReadonlyMap<string, unknown> = files, wrap = (source: Source) => source) {
  const read: string[] = [];
  const source = wrap(mapSource(given, (path) => read.push(path)));
  const client = new QueryClient();
  const desk = deskOf(source);
  const sheet = async (filters: Filters, index = 0) => {
    const { setting, of, articles: found } = await client.fetchQuery(desk.filtered(filters, index));
    const set = setting?.articles.map((one) => `${one.slug}`) ?? [];
    return { of, set, found: found.map((one) => `${one.slug}`) };
  };
  return { client, desk, read, sheet };
}

describe('a page set anew', () => {
  test('has the articles that pass, in the words and order of the press', async () => {
    const { sheet } = open();
    expect(await sheet({ kind: ['opinion'] })).toEqual({
      of: 1,
      set: ['a0', 'a1'],
      found: ['a0', 'a1'],
    });
  });

  test('reads the files of few articles, and none but theirs', async () => {
    const { sheet, read } = open();
    await sheet({ kind: ['opinion'] });
    const articleFiles = read.filter((path) => /\/(?:articles|pages)\//.test(path));
    expect(articleFiles.toSorted()).toEqual([
      'data/articles/a0.json',
      'data/articles/a1.json',
      'data/settings/pages/1.json',
    ]);
  });

  test('reads a page’s own file where most of it passes, or where it is there already', async () => {
    const many = open();
    await many.sheet({ kind: ['photo'] });
    expect(many.read).toContain('data/pages/1.json');
    expect(many.read.some((path) => path.includes('/articles/'))).toBe(false);

    const json = JSON.stringify({ 'data/pages/1.json': files.get('data/pages/1.json') });
    const written = open(files, (rest) => embeddedSource(json, rest));
    expect((await written.sheet({ kind: ['opinion'] })).set).toEqual(['a0', 'a1']);
    expect(written.read.some((path) => /articles|slugs|manifest|data\/pages/.test(path))).toBe(
      false,
    );
  });

  test('is one of several where more than twenty pass, dealt in the edition’s order', async () => {
    const { sheet } = open();
    const pages = await Promise.all([0, 1, 2].map((index) => sheet({ kind: ['photo'] }, index)));
    expect(pages.map(({ of, set }) => [of, set.length])).toEqual([
      [3, 14],
      [3, 14],
      [3, 13],
    ]);
    expect(pages.flatMap(({ found }) => found)).toEqual(
      Array.from({ length: 41 }, (_, index) => `a${index + 2}`),
    );
    expect(await sheet({ kind: ['photo'] }, 3)).toEqual({ of: 3, set: [], found: [] });
  });

  test('is none where nothing passes', async () => {
    expect(await open().sheet({ kind: ['photo'], topic: ['meetings'] })).toMatchObject({ of: 3 });
    const some = buildFiles([
      buildArticle({ slug: slug('a'), kind: 'photo', dates: [{ text: '2019年', iso: '2019' }] }),
      buildArticle({ slug: slug('b'), kind: 'news' }),
    ]);
    const none = await open(some).sheet({ kind: ['news'], date: ['2019'] });
    expect(none).toEqual({ of: 0, set: [], found: [] });
  });
});

describe.each([
  ['data/search/facets/kind.json', { values: [{ id: 'news' }] }],
  [
    'data/search/facets/kind.json',
    { values: [{ id: 'a', names: { zh: '', 'zh-hant': '', en: '' }, articles: 'g' }] },
  ],
  ['data/search/facets/kind.json', null],
  ['data/search/manifest.json', { perSlugFile: 0 }],
  ['data/search/slugs/0.json', ['a0']],
  ['data/search/slugs/0.json', null],
])('a file %s that is %j', (path, content) => {
  test('is a broken edition that names it', async () => {
    const broken = new Map(files);
    if (content === null) broken.delete(path);
    else broken.set(path, content);
    await expect(open(broken).sheet({ kind: ['opinion'] })).rejects.toMatchObject({
      kind: 'broken',
      path,
    });
  });
});
