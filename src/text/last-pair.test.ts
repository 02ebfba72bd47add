import { expect, test } from 'vitest';
import { lastPair } from './last-pair.ts';

test.each([
  ['文化传承工作。', '工作。'],
  ['严厉惩治基层“微腐败”。', '腐败”。'],
  ['喜迎新年', '新年'],
  ['同比增长33.3%。', null],
  ['see the page', null],
  ['新年', null],
  ['', null],
  ['他住在𠮷野', '𠮷野'],
])('%s ends in %s', (text, expected) => {
  const range = lastPair(text);
  expect(range === null ? null : text.slice(...range)).toBe(expected);
});
