import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { mapSource } from '../reader/desk/map-source.ts';
import { deskOf } from '../reader/desk/queries.ts';
import { slug, topicId } from '../vocabulary/ids.ts';
import { buildArticle } from './build-article.ts';
import { buildFiles, buildSummary } from './build-files.ts';
import { fourArticles } from './four-articles.ts';

/** Everything an edition of these articles can be asked for, each through its door. */
async function readAll(articles: Parameters<typeof buildFiles>[0]) {
  const desk = deskOf(mapSource(buildFiles(articles)));
  const client = new QueryClient();
  const edition = await client.fetchQuery(desk.edition());
  const ids = edition.topics.map(({ id }) => id);
  return {
    edition,
    about: await client.fetchQuery(desk.about()),
    sheets: await Promise.all(edition.pages.map((_, n) => client.fetchQuery(desk.page(n + 1)))),
    files: await Promise.all(articles.map((own) => client.fetchQuery(desk.article(own.slug)))),
    lists: await Promise.all(ids.map((id) => client.fetchQuery(desk.list(id)))),
    topics: await Promise.all(ids.map((id) => client.fetchQuery(desk.topic(id)))),
  };
}

test.each([
  ['no articles', []],
  ['one', fourArticles.slice(0, 1)],
  ['four', fourArticles],
])('an edition of %s passes every door', async (_, articles) => {
  const { edition, sheets, about } = await readAll(articles);
  expect(edition.articles).toBe(articles.length);
  expect(sheets.flatMap((sheet) => sheet.articles)).toEqual(articles);
  expect(about.pages.flatMap((page) => page.articles)).toHaveLength(articles.length);
});

test('topics are counted, listed and set alike', async () => {
  const { edition, lists, topics } = await readAll(fourArticles);
  expect(edition.topics.map(({ count }) => count)).toEqual([2, 2]);
  const listed = lists.map(({ articles }) => articles.map((summary) => summary.slug));
  const set = topics.map(({ articles }) => articles.map(({ article }) => article.slug));
  expect(listed).toEqual([
    ['one', 'three'],
    ['two', 'three'],
  ]);
  expect(set).toEqual(listed);
});

test('articles know those beside them and those that share a topic', async () => {
  const { files } = await readAll(fourArticles);
  expect(files.map(({ previous, next }) => [previous?.slug, next?.slug])).toEqual([
    [undefined, 'two'],
    ['one', 'three'],
    ['two', 'four'],
    ['three', undefined],
  ]);
  expect(files.map(({ related }) => related.map(({ article }) => article.slug))).toEqual([
    ['three'],
    ['three'],
    ['one', 'two'],
    [],
  ]);
});

test('a summary holds what lists need', () => {
  const article = buildArticle({
    slug: slug('x'),
    paragraphs: ['文'.repeat(100), '尾'],
    topics: [{ id: topicId('economy'), why: '' }],
  });
  expect(buildSummary(article, 3)).toMatchObject({
    slug: 'x',
    order: 3,
    opening: '文'.repeat(80),
    topics: ['economy'],
    length: 101,
  });
});
