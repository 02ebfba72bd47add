import { expect, test } from 'vitest';
import { madeShape } from '../testing/made-shape.ts';
import type { Arrangement, Pinwheel } from './arrangement.ts';
import { place } from './placement.ts';

const leaf = (article: number, span: number, height: number): Arrangement => {
  const shape = madeShape({ article, span, height });
  return { kind: 'leaf', shape, span, height, cost: 0, first: shape, last: shape };
};
const pair = (kind: 'stack' | 'side', one: Arrangement, two: Arrangement): Arrangement => {
  const stacked = kind === 'stack';
  return {
    kind,
    one,
    two,
    span: stacked ? one.span : one.span + two.span,
    height: stacked ? one.height + 1 + two.height : one.height,
    cost: 0,
    first: one.first,
    last: two.last,
  };
};
const spots = (page: Arrangement) =>
  place(page).boxes.map(({ shape, column, top }) => [
    shape.article,
    column,
    top,
    shape.span,
    shape.height,
  ]);

test('boxes stand side by side and one above the other with a line between', () => {
  const page = pair('stack', pair('side', leaf(0, 2, 10), leaf(1, 1, 10)), leaf(2, 3, 5));
  expect(spots(page)).toEqual([
    [0, 0, 0, 2, 10],
    [1, 2, 0, 1, 10],
    [2, 0, 11, 3, 5],
  ]);
  expect(place(page).cuts).toEqual([
    { direction: 'upright', at: 2, from: 0, to: 10 },
    { direction: 'level', at: 10, from: 0, to: 3 },
  ]);
});

/** Upper left, upper right, centre, lower left, lower right. */
const wheel = (turn: 'left' | 'right', sizes: readonly (readonly [number, number])[]): Pinwheel => {
  const [a, b, c, d, e] = sizes.map(([span, height], article) => leaf(article, span, height));
  if (!a || !b || !c || !d || !e) throw new Error('five parts, please');
  const parts = [a, b, c, d, e] as const;
  return {
    kind: 'pinwheel',
    turn,
    parts,
    span: 6,
    height: 21,
    cost: 0,
    first: a.first,
    last: b.last,
  };
};

test.each([
  [
    'left',
    wheel('left', [
      [4, 6],
      [2, 13],
      [2, 6],
      [2, 14],
      [4, 7],
    ]),
  ],
  [
    'right',
    wheel('right', [
      [2, 13],
      [4, 6],
      [2, 6],
      [4, 7],
      [2, 14],
    ]),
  ],
] as const)(
  'a pinwheel turned %s fills the page without overlap and has no cut right through',
  (_, page) => {
    const cells = new Set<string>();
    const { boxes, cuts } = place(page);
    for (const { shape, column, top } of boxes) {
      for (let x = column; x < column + shape.span; x += 1) {
        for (let y = top; y < top + shape.height; y += 1) {
          expect(cells.has(`${x} ${y}`)).toBe(false);
          cells.add(`${x} ${y}`);
        }
      }
    }
    const separators = 6 * 21 - cells.size;
    expect(separators).toBe(8);
    for (const { direction, from, to } of cuts)
      expect(to - from).toBeLessThan(direction === 'level' ? 6 : 21);
  },
);
