import { expect, test } from 'vitest';
import { pageSchema } from '../press/page-schema.ts';
import { makeArticle, makePage, makeTopics } from './make-page.ts';

test('a page is one that the press could have written', () => {
  const articles = [makeArticle('a'), makeArticle('b', { topics: makeTopics('economy') })];
  const page = makePage('page-1', articles, { sha256: '0'.repeat(64), date: '2019-12-31' });
  expect(pageSchema.safeParse(page).error).toBeUndefined();
});

test('what is given stands, the rest is unknown', () => {
  const { page, articles } = makePage('p', [makeArticle('a', { title: null })], { number: '2' });
  expect(page).toMatchObject({ stem: 'p', file: 'p.txt', number: '2', nameplate: null });
  expect(articles[0]).toMatchObject({ slug: 'a', title: null, blocks: [] });
});

test.each(['', 'A', '开'])('%j names no article', (name) => {
  expect(() => makeArticle(name)).toThrow('not a slug');
});
