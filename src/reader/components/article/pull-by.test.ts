import { expect, test } from 'vitest';
import { pullBy } from './pull-by.ts';

test.each([
  ['a box within stays', 20, 220, 360, 0],
  ['a box that stands out moves back', 200, 400, 360, -52],
  ['a box that fits exactly stays', 100, 348, 360, 0],
  ['a box that stands out at the beginning moves on', -40, 160, 360, 52],
  ['a box that is too large begins at the margin', 50, 500, 360, -38],
])('%s', (_, start, end, size, by) => {
  expect(pullBy(start, end, size)).toBe(by);
});
