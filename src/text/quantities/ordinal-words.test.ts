import { expect, test } from 'vitest';
import { matchOrdinalEn } from './ordinal-words.ts';

test.each([
  ['8th', 8],
  ['21st', 21],
  ['1,000th', 1000],
  ['first', 1],
  ['Second', 2],
  ['fourth', 4],
  ['Eighth', 8],
  ['ninth', 9],
  ['Tenth', 10],
  ['twelfth', 12],
  ['fourteenth', 14],
  ['fortieth', 40],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['ninety-eighth', 98],
])('%s is %d', (word, value) => {
  expect(matchOrdinalEn(`${word} place`, 0)).toEqual({ value, word, end: word.length });
});

test.each(['8', 'seconds', 'firstly', 'month', ''])('%j is none', (word) => {
  expect(matchOrdinalEn(word, 0)).toBeNull();
});
