import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { findExact } from './match-exact.ts';

const TABLE = new Map([
  ['黨', '党'],
  ['𡞵', '㛟'],
]);

test.each([
  ['党建', '抓黨 建，促党建。', ['黨 建', '党建']],
  ['8.49', '税收８．４９ 亿元', ['８．４９']],
  ['８．４９', '税收8.49亿元', ['8.49']],
  ['八点四九', '税收8.49亿元', []],
  ['business environment', 'the Business  Environment of', ['Business  Environment']],
  ['㛟', 'a𡞵b', ['𡞵']],
  ['天天', '天天天天天', ['天天', '天天']],
  ['', '党建', []],
  [' ', '党 建', []],
])('%s in %s is found as %j', (query, source, found) => {
  const folded = foldText(query, TABLE).folded;
  const matches = findExact(folded, foldText(source, TABLE));
  expect(matches.map(({ start, end }) => source.slice(start, end))).toEqual(found);
});
