import { expect, test } from 'vitest';
import { writeRising } from './number-code.ts';
import { articlesWithin } from './within.ts';

const value = (id: string, articles: readonly number[]) => ({
  id,
  names: { zh: id, 'zh-hant': id, en: id },
  articles: writeRising(articles),
});
const topic = { values: [value('a', [0, 1, 4]), value('b', [2, 4]), value('c', [5])] };
const kind = { values: [value('news', [1, 2, 3]), value('photo', [4])] };

test.each([
  ['one value', [['topic', ['a']]], [0, 1, 4]],
  ['either of two values', [['topic', ['a', 'b']]], [0, 1, 2, 4]],
  [
    'both of two filters',
    [
      ['topic', ['a', 'b']],
      ['kind', ['news']],
    ],
    [1, 2],
  ],
  [
    'filters that never meet',
    [
      ['topic', ['c']],
      ['kind', ['photo']],
    ],
    [],
  ],
  ['an unknown value beside a known one', [['topic', ['x', 'c']]], [5]],
  [
    'an unknown value beside another filter',
    [
      ['topic', ['x']],
      ['kind', ['photo']],
    ],
    [4],
  ],
] as const)('%s', (_, asked, expected) => {
  const within = articlesWithin(
    asked.map(([filter, values]) => ({ filter, values, facet: filter === 'topic' ? topic : kind })),
  );
  expect([...(within ?? [])].toSorted((a, b) => a - b)).toEqual(expected);
});

test.each([
  ['no filter', []],
  ['unknown values alone', [{ filter: 'topic' as const, values: ['x'], facet: topic }]],
])('%s leaves all articles', (_, asked) => {
  expect(articlesWithin(asked)).toBeNull();
});
