import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import type { Bound, Figure, SingleFigure } from './quantity.ts';
import { sayNumber, sayQuantity } from './say-quantity.ts';

test.each([
  ['5', '5'],
  ['1800', '1,800'],
  ['22200', '22,200'],
  ['999999', '999,999'],
  ['1000000', '1 million'],
  ['849000000', '849 million'],
  ['5830000000', '5.83 billion'],
  ['1500000000000', '1.5 trillion'],
  ['12345678', '12,345,678'],
  ['12.5', '12.5'],
])('sayNumber(%s) is %s', (value, said) => {
  expect(sayNumber(decimal(value))).toBe(said);
});

const money = (value: string): SingleFigure => ({
  kind: 'amount',
  value: decimal(value),
  unit: 'yuan',
});
const sure = (word: Bound['word']): Bound => ({ word, sure: true });
const date = (year: number | null, month: number | null, day: number | null): Figure => ({
  kind: 'date',
  year,
  month,
  day,
});

test.each<[Figure, Bound | null, string]>([
  [money('849000000'), null, '849 million yuan'],
  [money('1800000000'), sure('or more'), '1.8 billion yuan or more'],
  [money('30000000'), sure('more than'), 'more than 30 million yuan'],
  [{ kind: 'range', from: money('50000'), to: money('100000') }, null, '50,000 to 100,000 yuan'],
  [date(2019, 12, 19), null, 'December 19, 2019'],
  [date(2018, 11, null), null, 'November 2018'],
  [date(null, 12, 31), null, 'December 31'],
  [date(null, null, 2), null, 'the 2nd'],
  [date(2019, null, null), null, '2019'],
  [{ kind: 'points', value: decimal('1') }, null, '1 percentage point'],
  [{ kind: 'period', value: decimal('1'), unit: 'month' }, null, '1 month'],
  [{ kind: 'period', value: decimal('11'), unit: 'month' }, null, '11 months'],
  [{ kind: 'ordinal', value: decimal('1') }, null, '1st'],
  [{ kind: 'ordinal', value: decimal('12') }, null, '12th'],
  [{ kind: 'ordinal', value: decimal('113') }, null, '113th'],
  [{ kind: 'clock', minutes: 0 }, null, '12 a.m.'],
  [{ kind: 'clock', minutes: 870 }, null, '2:30 p.m.'],
  [{ kind: 'code', text: 'G106' }, null, 'G106'],
])('says %o with %o as %s', (figure, bound, said) => {
  expect(sayQuantity({ figure, bound })).toBe(said);
});
