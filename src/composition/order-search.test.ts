import { expect, test } from 'vitest';
import { madeShape } from '../testing/made-shape.ts';
import { searchOrders } from './order-search.ts';
import { place } from './placement.ts';

/** Boxes of one size each, of which only some orders fill a page of three columns. */
const shapes = [
  [2, 10],
  [1, 4],
  [1, 6],
  [2, 6],
  [1, 5],
].map(([span, height], article) =>
  Array.from({ length: 4 }, (_, at) =>
    at === span ? [madeShape({ article, span, height: height ?? 1, head: null })] : [],
  ),
);

test('finds an order that fills the page, the lead in the upper left', () => {
  const found = searchOrders(shapes, 3, { orders: 80, again: 2, insist: true });
  const [first, ...rest] = found ? place(found.page).boxes : [];
  expect(first?.shape.article).toBe(0);
  expect([first?.column, first?.top]).toEqual([0, 0]);
  expect(rest.map(({ shape }) => shape.article).sort()).toEqual([1, 2, 3, 4]);
});

test('the search is the same every time', () => {
  const once = searchOrders(shapes, 3, { orders: 30, again: 1, insist: true });
  expect(searchOrders(shapes, 3, { orders: 30, again: 1, insist: true })).toEqual(once);
});

test('an article without any shape makes no page', () => {
  expect(
    searchOrders([...shapes, [[], [], [], []]], 3, { orders: 5, again: 1, insist: true }),
  ).toBeNull();
});
