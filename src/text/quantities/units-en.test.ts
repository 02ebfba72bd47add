import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { UNITS_EN } from './units-en.ts';

function figureOf(behind: string) {
  for (const { pattern, make } of UNITS_EN) {
    pattern.lastIndex = 0;
    if (pattern.test(behind)) return make(decimal('5'));
  }
  return null;
}

test.each([
  [' percentage points', 'points', '5'],
  ['-percentage-point', 'points', '5'],
  ['%', 'percentage', '5'],
  [' per cent', 'percentage', '5'],
  [' yuan', 'amount', '5'],
  ['-kilometer', 'amount', '5'],
  [' square metres', 'amount', '5'],
  [' days', 'period', '5'],
  ['-year', 'period', '5'],
  [' decades', 'period', '50'],
  ['fold', 'times', '5'],
])('5%s is %s of %s', (behind, kind, value) => {
  expect(figureOf(behind)).toMatchObject({ kind, value });
});

test.each([' yuanxiao', ' mules', '-member', ' dayshifts', ''])('%j is no unit', (behind) => {
  expect(figureOf(behind)).toBeNull();
});
