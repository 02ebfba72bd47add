import { expect, test } from 'vitest';
import { madeShape } from '../testing/made-shape.ts';
import { intervalPlanner } from './interval-plan.ts';
import { bestPinwheel } from './pinwheel.ts';
import { place } from './placement.ts';

/** Five boxes that fit only round a centre, in reading order, each as span and height. */
const LEFT = [
  [4, 6],
  [2, 13],
  [2, 6],
  [2, 14],
  [4, 7],
] as const;
const RIGHT = [
  [2, 13],
  [4, 6],
  [2, 6],
  [4, 7],
  [2, 14],
] as const;

const wheelOf = (boxes: readonly (readonly [number, number])[]) => {
  const shapes = boxes.map(([span, height], article) =>
    Array.from({ length: 7 }, (_, at) =>
      at === span ? [madeShape({ article, span, height, cost: 1, head: null })] : [],
    ),
  );
  const order = boxes.map((_, index) => index);
  const areas = boxes.map(([span, height]) => span * (height + 1));
  return bestPinwheel(intervalPlanner(shapes, 40, 8)(order), order, 6, areas, 1000);
};

test.each([
  ['left', LEFT],
  ['right', RIGHT],
] as const)('five boxes that turn %s are set round a centre', (turn, boxes) => {
  const wheel = wheelOf(boxes);
  expect(wheel?.turn).toBe(turn);
  expect(wheel?.height).toBe(21);
  expect(wheel?.cost).toBe(5);
  expect(wheel && place(wheel).boxes.map(({ shape }) => shape.article)).toEqual([0, 1, 2, 3, 4]);
});

test('fewer than five boxes, or boxes that do not meet, make no pinwheel', () => {
  expect(wheelOf(LEFT.slice(0, 4))).toBeNull();
  expect(
    wheelOf([
      [4, 6],
      [2, 12],
      [2, 6],
      [2, 14],
      [4, 7],
    ]),
  ).toBeNull();
});
