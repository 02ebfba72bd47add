import { expect, test } from 'vitest';
import { isLatin, latinWords } from './latin-words.ts';

test.each([
  ['The zone’s Businesses', ['the', 'zone', 'busi']],
  ["Xi'an, Lǜ Wén", ['xian', 'lu', 'wen']],
  ['K12 课 8.49', ['k12', '8', '49']],
  ['党建', []],
])('the stems of %j are %j', (text, stems) => {
  expect(latinWords(text).map(({ stem }) => stem)).toEqual(stems);
});

test('each word knows where it stands', () => {
  const text = '《The zone’s》 taxes';
  expect(latinWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'zone’s',
    'taxes',
  ]);
});

test.each([
  ['tax', true],
  ['K12', true],
  ['8.49', false],
  ['B超', false],
  ['', false],
])('%j is in letters: %s', (text, is) => {
  expect(isLatin(text)).toBe(is);
});
