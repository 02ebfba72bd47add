import { expect, test } from 'vitest';
import { madeHead, madeShape } from '../testing/made-shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Shape } from './article-shapes.ts';
import { headlinesClash, scorePage, unfilledCells } from './page-score.ts';

const leaf = (shape: Shape): Arrangement => {
  const { span, height, cost } = shape;
  return { kind: 'leaf', shape, span, height, cost, first: shape, last: shape };
};
const side = (one: Shape, two: Shape): Arrangement => ({
  kind: 'side',
  one: leaf(one),
  two: leaf(two),
  span: one.span + two.span,
  height: one.height,
  cost: one.cost + two.cost,
  first: one,
  last: two,
});

test('headlines clash side by side when direction, lines and size agree', () => {
  const one = { shape: madeShape(), column: 0, top: 0 };
  const two = (shape: Shape, top = 0) => ({ shape, column: 1, top });
  expect(headlinesClash(one, two(madeShape()))).toBe(true);
  expect(headlinesClash(one, two(madeShape({ head: madeHead({ size: 2.2 }) })))).toBe(true);
  expect(headlinesClash(one, two(madeShape({ head: madeHead({ size: 3 }) })))).toBe(false);
  expect(headlinesClash(one, two(madeShape({ head: madeHead({ lines: ['一', '二'] }) })))).toBe(
    false,
  );
  expect(headlinesClash(one, two(madeShape(), 5))).toBe(false);
  expect(headlinesClash(one, { shape: madeShape(), column: 2, top: 0 })).toBe(false);
});

test('equal headlines, unfilled lines and a humble headline at the top make a page dearer', () => {
  const plain = madeShape({ article: 0, tier: 'lead', head: madeHead({ size: 4 }) });
  const other = madeShape({ article: 1 });
  const base = scorePage(side(plain, other), 2);
  expect(
    scorePage(side(plain, madeShape({ article: 1, head: madeHead({ size: 4 }) })), 2),
  ).toBeGreaterThan(base);
  expect(scorePage(side(plain, madeShape({ article: 1, unfilled: 2 })), 2)).toBeGreaterThan(base);
  expect(scorePage(side(plain, madeShape({ article: 1, tier: 'c' })), 2)).toBeGreaterThan(base);
});

test('unfilled cells are counted against all body cells', () => {
  const shape = madeShape({ columns: 2, measure: 13, rows: 5, unfilled: 1 });
  expect(unfilledCells([{ shape, column: 0, top: 0 }])).toEqual({ empty: 13, all: 130 });
});
