import { expect, test } from 'vitest';
import { markEnglish } from './mark-english.ts';

test.each<[text: string, forms: string[], marked: string[]]>([
  ['Wang Wenfeng reported.', ['Wang Wenfeng'], ['Wang Wenfeng']],
  [
    'The Development Zone and the zone',
    ['development zone', 'the zone'],
    ['Development Zone', 'the zone'],
  ],
  ['development zones', ['development zone'], ['development zones']],
  [
    'high\u2011quality\ndevelopment',
    ['high-quality development'],
    ['high\u2011quality\ndevelopment'],
  ],
  ["the zone's committee", ['the zone’s committee'], ["the zone's committee"]],
  ['overdevelopment zone', ['development zone'], []],
  ['Wang Jinghua', ['Wang Jing'], []],
  ['regulation (and services)', ['(and services)'], ['(and services)']],
  ['petitions, a petition', ['petition', 'petitions'], ['petitions', 'petition']],
  ['no such words', ['the zone'], []],
  ['anything', ['', ' '], []],
  ['anything', [], []],
])('%j says %j', (text, forms, marked) => {
  expect(markEnglish(text, forms).map((range) => text.slice(...range))).toEqual(marked);
});
