import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { endsOf, type SingleFigure } from './quantity.ts';

const amount = (value: string): SingleFigure => ({
  kind: 'amount',
  value: decimal(value),
  unit: 'thing',
});

test('a range has two ends, another figure is its own', () => {
  expect(endsOf({ kind: 'range', from: amount('5'), to: amount('6') })).toEqual([
    amount('5'),
    amount('6'),
  ]);
  expect(endsOf(amount('5'))).toEqual([amount('5')]);
});
