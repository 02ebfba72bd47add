import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildSummary } from '../../testing/build-files.ts';
import { slug, topicId } from '../../vocabulary/ids.ts';
import { neighboursIn } from './neighbours.ts';

const [one, two, three, five] = [1, 2, 3, 5].map((n) =>
  buildSummary(buildArticle({ slug: slug(`a${n}`) }), n),
);
const lists = [
  { id: topicId('x'), articles: [one, five].filter((s) => s !== undefined) },
  { id: topicId('y'), articles: [two, three, five].filter((s) => s !== undefined) },
];

test.each([
  ['a1', 1, null, 'a2'],
  ['a3', 3, 'a2', 'a5'],
  ['a5', 5, 'a3', null],
  ['a4', 4, 'a3', 'a5'],
])(
  'of two topics, %s stands between its neighbours in page order',
  (name, order, previous, next) => {
    const found = neighboursIn(lists, { slug: slug(name), order });
    expect([found.previous?.slug ?? null, found.next?.slug ?? null]).toEqual([previous, next]);
  },
);
