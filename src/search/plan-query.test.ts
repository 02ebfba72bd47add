import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { planQuery } from './plan-query.ts';

const plan = (typed: string) =>
  planQuery(parseQuery(typed), { fold: (term) => term.toLowerCase().replace(/\u200b/g, '') });

describe('words in letters that follow each other are one thing', () => {
  test.each([
    ['党建 招商', [['党建'], ['招商']]],
    ['business environment', [['business', 'environment']]],
    ['党建 business environment 招商', [['党建'], ['business', 'environment'], ['招商']]],
    ['"business environment" tax', [['business environment'], ['tax']]],
    ['business -tax environment', [['business', 'environment']]],
    ['8.49 tax', [['8.49'], ['tax']]],
    ['\u200b', []],
    ['', []],
  ])('%j', (typed, wanted) => {
    expect(plan(typed).wanted.map(({ folded }) => folded)).toEqual(wanted);
  });
});

test.each([
  ['党建', false],
  ['a', false],
  ['8.49', false],
  ['tax', true],
  ['"Tax revenue"', true],
])('%s may be forgiven: %s', (typed, may) => {
  expect(plan(typed).wanted.map(({ latin }) => latin !== null)).toEqual([may]);
});

test.each([
  ['tax', true],
  ['ta', false],
  ['tax 党建', false],
  ['党建 tax', true],
  ['"tax revenue"', false],
  ['tax -a', false],
])('%s ends with what may be the beginning of a word: %s', (typed, mayGoOn) => {
  expect(plan(typed).wanted.some(({ latin }) => latin?.mayGoOn)).toBe(mayGoOn);
});

test('a quotation of several words is a phrase', () => {
  const isPhrase = (typed: string) => plan(typed).wanted.map(({ latin }) => latin?.isPhrase);
  expect(isPhrase('"tax revenue"')).toEqual([true]);
  expect(isPhrase('tax revenue')).toEqual([false]);
});

test('each term that is excluded stands by itself', () => {
  expect(plan('党建 -tax -招商').excluded.map(({ folded }) => folded)).toEqual([['tax'], ['招商']]);
});
