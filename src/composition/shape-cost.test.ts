import { expect, test } from 'vitest';
import { madeHead, madeShape } from '../testing/made-shape.ts';
import { pageFormat, spanWidth } from './page-format.ts';
import { shapeCost } from './shape-cost.ts';

const format = pageFormat(6);
const good = madeShape({
  span: 2,
  columns: 2,
  rows: 12,
  height: 15,
  measure: 13,
  head: madeHead({ size: 2.3, width: 20 }),
});
const cost = (rest: Parameters<typeof madeShape>[0]) =>
  shapeCost({ ...good, ...rest }, 27.5, format);

test.each([
  ['unfilled lines', { unfilled: 1 }],
  ['columns of 10 characters', { measure: 10 }],
  ['columns of 22 characters', { measure: 22, columns: 1, rows: 14 }],
  ['a row too many above the body', { headRows: 6, height: 18 }],
  ['a title with holes beside it', { head: madeHead({ size: 2.3, width: 6 }) }],
  ['a title at the small end of its tier', { head: madeHead({ size: 1.86, width: 20 }) }],
  [
    'four title lines',
    {
      head: madeHead({ size: 2.3, width: 20, lines: ['一', '二', '三', '四'], height: 14 }),
      headRows: 9,
    },
  ],
  ['a strip', { rows: 2, height: 5 }],
])('%s cost more than a well-made box', (_, rest) => {
  expect(cost(rest)).toBeGreaterThan(cost({}));
});

test('more unfilled lines cost more than in proportion', () => {
  expect(cost({ unfilled: 2 }) - cost({})).toBeGreaterThan(2 * (cost({ unfilled: 1 }) - cost({})));
});

test('an English box that spans the page is dear, unless it leads', () => {
  const format = pageFormat(9, 7.4, 'latin');
  const across = { ...madeShape({ span: 9, columns: 5, measure: 14.25, rows: 20, height: 24 }) };
  const width = spanWidth(format, 9);
  const chinese = { ...format, script: 'han' as const };
  expect(shapeCost(across, width, format)).toBeGreaterThan(shapeCost(across, width, chinese));
});
