import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  decimal,
  multiplyDecimals,
  shiftPoint,
  significantDigits,
} from './decimal.ts';

test.each([
  ['1,309', '1309'],
  ['1，309', '1309'],
  ['08.70', '8.7'],
  ['36.0', '36'],
  ['0.20', '0.2'],
  ['0', '0'],
  ['00', '0'],
])('decimal(%j) is %s', (text, value) => {
  expect(decimal(text)).toBe(value);
});

test.each(['', '.5', '5.', '-1', '1e21', '二'])('decimal(%j) names what is no number', (text) => {
  expect(() => decimal(text)).toThrow(`not a number: ${JSON.stringify(text)}`);
});

test.each([
  ['58.3', 8, '5830000000'],
  ['0.29', 2, '29'],
  ['5830000000', -9, '5.83'],
  ['7', -3, '0.007'],
  ['0', 8, '0'],
])('the point of %s moved by %d gives %s', (text, by, value) => {
  expect(shiftPoint(decimal(text), by)).toBe(value);
});

describe('sums and products', () => {
  test.each([
    ['0.1', '0.2', '0.3', '0.02'],
    ['100000000', '20000000', '120000000', '2000000000000000'],
    ['1.5', '0.5', '2', '0.75'],
  ])('of %s and %s are %s and %s', (one, other, sum, product) => {
    expect(addDecimals(decimal(one), decimal(other))).toBe(sum);
    expect(multiplyDecimals(decimal(one), decimal(other))).toBe(product);
  });
});

test('a moved point moves back, and keeps the digits', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 30n), fc.integer({ min: -40, max: 40 }), (digits, by) => {
      const value = decimal(String(digits));
      expect(shiftPoint(shiftPoint(value, by), -by)).toBe(value);
      expect(significantDigits(shiftPoint(value, by))).toBe(significantDigits(value));
    }),
  );
});

test.each([
  ['5830000000', '583'],
  ['0.0583', '583'],
  ['10.5', '105'],
])('%s has the digits %s', (value, digits) => {
  expect(significantDigits(decimal(value))).toBe(digits);
});
