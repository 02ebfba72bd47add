import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { slug, stem, topicId } from '../../vocabulary/ids.ts';
import type { TopicSheet } from '../../vocabulary/page.ts';
import { readyArticles } from './ready-articles.ts';

const one = buildArticle({ slug: slug('one'), title: '甲乙' });
const two = buildArticle({ slug: slug('two'), title: '丙丁' });
const three = buildArticle({ slug: slug('three'), title: '戊己' });
const topic = (id: string, articles: readonly (typeof one)[]): TopicSheet => ({
  id: topicId(id),
  articles: articles.map((article) => ({ stem: stem('p'), article })),
});
const setting = {
  key: 'k',
  styles: null,
  script: 'han' as const,
  articles: [{ slug: slug('two'), titleWords: ['丙', '丁'], importance: 7 }],
};

test.each([
  [[], []],
  [[topic('a', [one])], ['one']],
  [
    [topic('a', [one, two]), topic('b', [two, three])],
    ['one', 'two', 'three'],
  ],
])('every article of the topics is there once', (topics, slugs) => {
  expect(readyArticles(topics, [setting]).map((ready) => ready.slug)).toEqual(slugs);
});

test('words and worth are those that the press gave; without them the title is one piece', () => {
  const [plain, given] = readyArticles([topic('a', [one, two])], [setting]);
  expect(given?.article).toMatchObject({ titleWords: ['丙', '丁'], importance: 7, id: 'two' });
  expect(plain?.article).toMatchObject({ titleWords: [], importance: 0 });
});
