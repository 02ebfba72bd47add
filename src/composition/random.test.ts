import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

test('the same seed gives the same numbers in [0, 1), another seed others', () => {
  const draw = (seed: number) => Array.from({ length: 50 }, randomFrom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  for (const number of draw(9)) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
  }
});

test('the first numbers are those of mulberry32', () => {
  expect(randomFrom(1)()).toBeCloseTo(0.6270739405881613, 15);
});
