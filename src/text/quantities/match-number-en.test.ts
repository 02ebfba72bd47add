import { expect, test } from 'vitest';
import { matchNumberEn, smallNumberOf } from './match-number-en.ts';

test.each([
  ['1,800 spaces', '1,800', '1800', 0],
  ['5.83 billion yuan', '5.83 billion', '5830000000', 9],
  ['849-million-yuan', '849-million', '849000000', 6],
  ['22.3bn', '22.3bn', '22300000000', 9],
  ['twenty-one rooms', 'twenty-one', '21', 0],
  ['Seventeen', 'Seventeen', '17', 0],
  ['one hundred and eight', 'one hundred and eight', '108', 0],
  ['two thousand five hundred and six', 'two thousand five hundred and six', '2506', 0],
  ['thirty-six million', 'thirty-six million', '36000000', 6],
  ['a hundred', 'a hundred', '100', 2],
  ['three and five', 'three', '3', 0],
  ['twofold', 'two', '2', 0],
])('%j begins with %s, which is %s', (text, word, value, scale) => {
  expect(matchNumberEn(text, 0)).toMatchObject({ word, value, scale, end: word.length });
});

test.each(['hundreds', 'a number', 'million', 'often', 'tensions', 'dozens', ''])(
  '%j begins with none',
  (text) => {
    expect(matchNumberEn(text, 0)).toBeNull();
  },
);

test.each([
  ['nine', 9],
  ['Twenty-One', 21],
  ['ninety', 90],
  ['nine-tailed', undefined],
  ['', undefined],
])('smallNumberOf(%j) is %s', (word, value) => {
  expect(smallNumberOf(word)).toBe(value);
});
