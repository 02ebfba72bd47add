import { expect, test } from 'vitest';
import { nextSentence } from './next-sentence.ts';

const ALL = ['title', 'l5s1', 'l5s2', 'l7s1'];

test.each([
  ['ArrowDown', 'title', 'l5s1'],
  ['ArrowRight', 'l5s2', 'l7s1'],
  ['ArrowUp', 'l5s1', 'title'],
  ['ArrowLeft', 'l7s1', 'l5s2'],
  ['Home', 'l5s2', 'title'],
  ['End', 'title', 'l7s1'],
  ['ArrowDown', 'l7s1', null],
  ['Home', 'title', null],
  ['a', 'title', null],
  ['constructor', 'title', null],
  ['ArrowDown', 'l99s1', null],
])('%s on %s leads to %s', (key, current, expected) => {
  expect(nextSentence(key, current, ALL)).toBe(expected);
});
