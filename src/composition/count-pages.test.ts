import { expect, test } from 'vitest';
import { countPages, dealInOrder, MOST_ON_A_PAGE } from './count-pages.ts';

test.each([
  [0, []],
  [1, [1]],
  [20, [20]],
  [21, [11, 10]],
  [41, [14, 14, 13]],
  [60, [20, 20, 20]],
])('%i articles are dealt to pages of %j, in their order', (count, sizes) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const pages = dealInOrder(items);
  expect(pages.map((page) => page.length)).toEqual(sizes);
  expect(pages.flat()).toEqual(items);
  expect(countPages(count)).toBe(sizes.length);
});

test.each(Array.from({ length: 90 }, (_, index) => index + 1))(
  'no page of %i articles has more than it holds, or two more than another',
  (count) => {
    const sizes = dealInOrder(Array.from({ length: count })).map((page) => page.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_ON_A_PAGE);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  },
);
