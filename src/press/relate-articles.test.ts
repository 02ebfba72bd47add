import { expect, test } from 'vitest';
import { makeArticle, makeTopics } from '../testing/make-page.ts';
import { stem } from '../vocabulary/ids.ts';
import { relateArticles } from './relate-articles.ts';
import { summariseArticle } from './summarise-article.ts';

/** Related slugs with the shared topics; articles are named a, b, c … and given as `x y` topics. */
function relatedTo(index: number, ...topics: readonly string[]) {
  const summaries = topics.map((ids, at) => {
    const name = String.fromCharCode(97 + at);
    const list = ids.split(' ').filter((id) => id !== '');
    return summariseArticle(makeArticle(name, { topics: makeTopics(...list) }), stem('p'), at + 1);
  });
  return relateArticles(summaries, index).map(
    ({ article, topics: shared }) => `${article.slug}: ${shared.join(' ')}`,
  );
}

test.each([
  ['nothing in common, nothing related', 0, ['x', 'y', ''], []],
  ['most topics shared first', 0, ['x y', 'x', 'y x'], ['c: y x', 'b: x']],
  ['then the nearest, the earlier of two', 2, ['x', 'x', 'x', 'x'], ['b: x', 'd: x', 'a: x']],
  ['four at most', 0, ['x', 'x', 'x', 'x', 'x', 'x'], ['b: x', 'c: x', 'd: x', 'e: x']],
  ['the fallback topic relates nothing', 0, ['general', 'general'], []],
  ['the fallback topic is not counted as shared', 0, ['general x', 'general x'], ['b: x']],
])('%s', (_name, index, topics, expected) => {
  expect(relatedTo(index, ...topics)).toEqual(expected);
});
