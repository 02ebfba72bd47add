import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { slug, stem, topicId } from '../../vocabulary/ids.ts';
import { chosenArticles } from './chosen-articles.ts';

const topics = (...ids: string[]) => ids.map((id) => ({ id: topicId(id), why: 'test' }));
const articles = [
  buildArticle({ slug: slug('one'), title: '甲乙', topics: topics('a') }),
  buildArticle({ slug: slug('two'), title: '丙丁', topics: topics('b', 'c') }),
  buildArticle({ slug: slug('three'), title: '戊己', topics: topics('c') }),
];
const page = { stem: stem('p'), number: null, articles };
const setting = {
  key: 'k',
  articles: [{ slug: slug('two'), titleWords: ['丙', '丁'], importance: 7 }],
};

test.each([
  [['a'], ['one']],
  [
    ['a', 'b'],
    ['one', 'two'],
  ],
  [['c'], ['two', 'three']],
  [[], []],
])('the topics %j choose %j', (ids, slugs) => {
  const chosen = chosenArticles([page], [setting], ids.map(topicId));
  expect(chosen.map((one) => one.slug)).toEqual(slugs);
});

test('words and worth are those that the press gave', () => {
  const [two] = chosenArticles([page], [setting], [topicId('b')]);
  expect(two?.article).toMatchObject({ titleWords: ['丙', '丁'], importance: 7, id: 'two' });
});
