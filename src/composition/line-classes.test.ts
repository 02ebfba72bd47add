import { expect, test } from 'vitest';
import { lineClassOf, widthOf } from './line-classes.ts';

test.each([
  ['版', 'han'],
  ['Ａ', 'han'],
  ['𠮷', 'han'],
  ['《', 'open'],
  ['。', 'close'],
  ['…', 'close'],
  ['“', 'quote-open'],
  ['’', 'quote-close'],
  ['—', 'dash'],
  ['5', 'digit'],
  ['G', 'letter'],
  ['①', 'letter'],
  ['·', 'letter'],
  ['/', 'infix'],
  ['%', 'postfix'],
  ['￥', 'prefix'],
  ['\u3000', 'space'],
] as const)('%s is of class %s', (char, kind) => {
  expect(lineClassOf(char)).toBe(kind);
});

test.each([
  ['版', 1],
  ['5', 0.5],
  [' ', 0.5],
  ['%', 0.5],
  ['％', 1],
  ['“', 1],
  ['—', 1],
  ['·', 1],
  ['𠮷', 1],
] as const)('%s is %f em wide', (char, width) => {
  expect(widthOf(char)).toBe(width);
});
