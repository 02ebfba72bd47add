import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { matchNumberZh } from './match-number-zh.ts';
import { UNITS_ZH } from './units-zh.ts';

/** The figure that the first fitting unit makes of `5` and the words behind it. */
function figureOf(text: string) {
  const number = matchNumberZh(text, 0);
  for (const { pattern, make } of number ? UNITS_ZH : []) {
    pattern.lastIndex = number?.end ?? 0;
    const figure = number && pattern.test(text) ? make(number.value, number) : null;
    if (figure) return figure;
  }
  return null;
}

const five = decimal('5');
test.each([
  ['5个百分点', { kind: 'points', value: five }],
  ['5个月', { kind: 'period', value: five, unit: 'month' }],
  ['5个', { kind: 'amount', value: five, unit: 'thing' }],
  ['5月份', { kind: 'date', year: null, month: 5, day: null }],
  ['5 公里', { kind: 'amount', value: five, unit: 'kilometers' }],
  ['5元', { kind: 'amount', value: five, unit: 'yuan' }],
  ['5美元', { kind: 'amount', value: five, unit: 'US dollars' }],
  ['5周年', { kind: 'label', value: five }],
  ['5周', { kind: 'period', value: five, unit: 'week' }],
  ['5成', { kind: 'percentage', value: decimal('50') }],
  ['45日', { kind: 'period', value: decimal('45'), unit: 'day' }],
  ['5个工作日', { kind: 'period', value: five, unit: 'day' }],
  ['2019年', { kind: 'date', year: 2019, month: null, day: null }],
])('the first unit that fits %j makes %o', (text, figure) => {
  expect(figureOf(text)).toEqual(figure);
});

test.each(['5元首', '5成为', '13月', '5周口', '5，'])('no unit fits %j', (text) => {
  expect(figureOf(text)).toBeNull();
});
