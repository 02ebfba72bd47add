import { expect, test } from 'vitest';
import { madeShape } from '../testing/made-shape.ts';
import { hairlines } from './hairlines.ts';
import { pageFormat } from './page-format.ts';

const format = pageFormat(2);
const upright = { direction: 'upright', at: 1, from: 0, to: 20 } as const;

test('an upright rule runs in the middle of the gutter, a level one in the separator line', () => {
  const cuts = [upright, { direction: 'level', at: 10, from: 0, to: 2 } as const];
  expect(hairlines({ boxes: [], cuts }, format)).toEqual([
    { x1: 13.75, y1: 0, x2: 13.75, y2: 20 },
    { x1: 0, y1: 10.5, x2: 27.5, y2: 10.5 },
  ]);
});

test('no rule runs along a frame', () => {
  const framed = { shape: madeShape({ framed: true, height: 6 }), column: 1, top: 5 };
  expect(hairlines({ boxes: [framed], cuts: [upright] }, format)).toEqual([
    { x1: 13.75, y1: 0, x2: 13.75, y2: 4 },
    { x1: 13.75, y1: 12, x2: 13.75, y2: 20 },
  ]);
});
