import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRising, readSteps, writeRising, writeSteps } from './number-code.ts';

test.each([
  [[], ''],
  [[0], 'A'],
  [[0, 1, 2], 'AAA'],
  [[31], 'f'],
  [[32], 'gB'],
  [[0, 1, 2, 40], 'AAAlB'],
  [[20_000], 'gxT'],
])('%j is %j', (numbers, text) => {
  expect(writeRising(numbers)).toBe(text);
  expect(readRising(text)).toEqual(numbers);
});

test('any rising numbers come back', () => {
  const rising = fc
    .uniqueArray(fc.nat(2 ** 31 - 1))
    .map((numbers) => numbers.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(rising, (numbers) => {
      expect(readRising(writeRising(numbers))).toEqual(numbers);
    }),
  );
});

test.each([[[1, 1]], [[2, 1]], [[-1]], [[0.5]], [[Number.NaN]]])('%j is refused', (numbers) => {
  expect(() => writeRising(numbers)).toThrow('is not a number behind');
});

test.each(['党', 'A A', 'g'])('%j is no list of numbers', (text) => {
  expect(() => readRising(text)).toThrow('list of numbers');
});

test('any numbers come back by their steps', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      expect(readSteps(writeSteps(numbers))).toEqual(numbers);
    }),
  );
});
