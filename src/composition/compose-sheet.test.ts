import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { planFaults } from '../testing/plan-faults.ts';
import { composeSheet } from './compose-sheet.ts';

const EFFORT = { orders: 24, again: 1, insist: false };

test.each([
  [6, 1.25],
  [11, 1.25],
  [11, 1.4],
  [18, 1.25],
])('%i articles fill a sheet %f times as high as wide', (count, ratio) => {
  const articles = inventor(count).page(count);
  const plan = composeSheet(articles, ratio, EFFORT);
  if (!plan) throw new Error('no plan');
  expect(planFaults(plan, articles)).toEqual([]);
  expect((plan.height * plan.format.pitch) / plan.width / ratio).toBeCloseTo(1, 1);
});

test('nothing makes no sheet', () => {
  expect(composeSheet([], 1.25)).toBeNull();
});
