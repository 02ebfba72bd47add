import { expect, test } from 'vitest';
import { matchPatternEn } from './patterns-en.ts';
import { sayQuantity } from './say-quantity.ts';

test.each([
  ['two-thirds of', 'two-thirds', '2/3', false],
  ['a third of', 'a third', '1/3', true],
  ['three-quarters of', 'three-quarters', '3/4', false],
  ['two halves', 'two halves', '2/2', false],
  ['one-tenth', 'one-tenth', '1/10', false],
  ['half of', 'half', '1/2', true],
  ['3/4 of', '3/4', '3/4', false],
  ['2:30 p.m. on', '2:30 p.m.', '2:30 p.m.', false],
  ['12 a.m.', '12 a.m.', '12 a.m.', false],
  ['1980s music', '1980s', "the '80s", false],
  ['Phase II works', 'Phase II', '2', false],
  ['No. 12', 'No. 12', '12', false],
  ['eighth forum', 'eighth', '8th', false],
  ['first of all', 'first', '1st', true],
  ['a month ahead', 'a month', '1 month', true],
  ['a decade', 'a decade', '10 years', true],
  ['twice a', 'twice', '2 times', true],
  ['tertiary industry', 'tertiary', '3rd', true],
])('%j begins with %s', (text, words, said, soft) => {
  const found = matchPatternEn(text, 0);
  expect(text.slice(0, found?.end)).toBe(words);
  expect(found?.soft).toBe(soft);
  expect(found?.figure && sayQuantity({ figure: found.figure, bound: null })).toBe(said);
});

test.each(['first half of', 'the second half of', 'first 11 months'])(
  'passes over the first words of %j',
  (text) => {
    expect(matchPatternEn(text, 0)?.figure).toBeNull();
  },
);

test.each([
  'three quarters',
  'two third prizes',
  'Class 5 million',
  'category of',
  '46',
  'level off',
  '',
])('%j begins with no such figure', (text) => {
  expect(matchPatternEn(text, 0)).toBeNull();
});
