import { expect, test } from 'vitest';
import { toneMark } from './tone-marks.ts';

test.each([
  ['kai1', 'kāi'],
  ['zhong4', 'zhòng'],
  ['qu1', 'qū'],
  ['Zhou1', 'Zhōu'],
  ['kou3', 'kǒu'],
  ['An1', 'Ān'],
  ['E2', 'É'],
  ['gui4', 'guì'],
  ['liu2', 'liú'],
  ['xiong2', 'xióng'],
  ['lu:4', 'lǜ'],
  ['lu:e4', 'lüè'],
  ['nu:3', 'nǚ'],
  ['de5', 'de'],
  ['r5', 'r'],
  ['xx5', 'xx'],
  [',', ','],
])('%s is %s', (numbered, marked) => {
  expect(toneMark(numbered)).toBe(marked);
});
