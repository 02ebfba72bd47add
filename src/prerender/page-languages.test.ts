import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { slug, termId, topicId } from '../vocabulary/ids.ts';
import { articleFileOf, pageLanguages } from './page-languages.ts';

const files = buildFiles([
  buildArticle({ slug: slug('chinese') }),
  buildArticle({ slug: slug('paired'), isPaired: true }),
]);
const find = (path: string) => files.get(path);
const all = ['zh', 'zh-hant', 'en'];

test.each([
  [{ page: 'front', sheet: 2 }, all],
  [{ page: 'topic', topic: topicId('meetings') }, all],
  [{ page: 'terms' }, all],
  [{ page: 'term', term: termId('x') }, all],
  [{ page: 'article', slug: slug('paired') }, all],
  [{ page: 'article', slug: slug('paired'), view: 'both' }, all],
  [{ page: 'article', slug: slug('chinese') }, ['zh', 'zh-hant']],
] as const)('%j is in %j', (address, languages) => {
  const file = articleFileOf(address, 'data/en', find);
  expect(pageLanguages(address, file).map(({ id }) => id)).toEqual(languages);
});
