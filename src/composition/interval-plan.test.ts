import { expect, test } from 'vitest';
import { madeHead, madeShape } from '../testing/made-shape.ts';
import { type Arrangement, clashCost } from './arrangement.ts';
import type { Shape } from './article-shapes.ts';
import { intervalPlanner } from './interval-plan.ts';
import { randomFrom } from './random.ts';

const COLUMNS = 3;
const TALLEST = 60;

/** Articles with a few random shapes for every width, by span. */
function articles(seed: number, count: number): readonly (readonly (readonly Shape[])[])[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, article) =>
    Array.from({ length: COLUMNS + 1 }, (_, span) => {
      if (span === 0) return [];
      const heights = new Set([0, 1, 2].map(() => 3 + Math.floor((random() * 12) / span)));
      return [...heights].map((height) =>
        madeShape({ article, span, height, cost: Math.floor(random() * 40), head: null }),
      );
    }),
  );
}

/** Every slicing tree of a run, tried one by one: cheapest cost by height. */
function naive(
  shapes: readonly (readonly (readonly Shape[])[])[],
  from: number,
  to: number,
  span: number,
): Map<number, number> {
  const best = new Map<number, number>();
  const offer = (height: number, cost: number) => {
    if (height <= TALLEST && cost < (best.get(height) ?? Number.POSITIVE_INFINITY))
      best.set(height, cost);
  };
  if (to - from === 1)
    for (const { height, cost } of shapes[from]?.[span] ?? []) offer(height, cost);
  for (let cut = from + 1; cut < to; cut += 1) {
    const even = cut - from === 1 && to - cut === 1 ? 4 : 0;
    for (const [upper, a] of naive(shapes, from, cut, span)) {
      for (const [lower, b] of naive(shapes, cut, to, span))
        offer(upper + 1 + lower, a + b + span * 2 + even);
    }
    for (let left = 1; left < span; left += 1) {
      const right = naive(shapes, cut, to, span - left);
      for (const [height, a] of naive(shapes, from, cut, left)) {
        const b = right.get(height);
        if (b !== undefined) offer(height, a + b);
      }
    }
  }
  return best;
}

test.each([1, 2, 3, 4, 5, 6])('finds what trying every slicing tree finds (seed %i)', (seed) => {
  const shapes = articles(seed, 4);
  const order = [0, 1, 2, 3];
  const found = intervalPlanner(shapes, TALLEST, 1000)(order)(0, 4)[COLUMNS] ?? [];
  const expected = naive(shapes, 0, 4, COLUMNS);
  // A pair of pairs may be cheaper as a pair of leaves is taxed; costs by height must agree.
  for (const { height, cost } of found)
    expect([height, cost]).toEqual([height, expected.get(height)]);
  expect(found.map(({ height }) => height)).toEqual([...expected.keys()].sort((a, b) => a - b));
});

test('the first of an order is always in the upper left', () => {
  const shapes = articles(9, 5);
  for (const page of intervalPlanner(shapes, TALLEST, 8)([3, 0, 1, 4, 2])(0, 5)[COLUMNS] ?? []) {
    expect(page.first.article).toBe(3);
  }
});

test('no more heights are kept than asked for, the cheapest', () => {
  const shapes = articles(4, 5);
  const all = intervalPlanner(shapes, TALLEST, 1000)([0, 1])(0, 2)[COLUMNS] ?? [];
  const some = intervalPlanner(shapes, TALLEST, 2)([0, 1])(0, 2)[COLUMNS] ?? [];
  const cheapest = (page: readonly Arrangement[]) => Math.min(...page.map(({ cost }) => cost));
  expect(some.length).toBeLessThanOrEqual(Math.max(2, all.length));
  expect(cheapest(some)).toBe(cheapest(all));
});

test('headlines that look alike side by side cost', () => {
  const one = madeShape();
  expect(clashCost(one, madeShape())).toBeGreaterThan(0);
  expect(clashCost(one, madeShape({ head: null }))).toBe(0);
  expect(clashCost(one, madeShape({ head: madeHead({ lines: ['一', '二'] }) }))).toBe(0);
});
