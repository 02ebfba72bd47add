import { expect, test } from 'vitest';
import { readFoldTable, writeFoldTable } from './fold-table.ts';

test.each([
  [[]],
  [
    [
      ['髮', '发'],
      ['黨', '党'],
    ],
  ],
  [[['𡞵', '㛟']]],
] as const)('%j is written and read alike', (entries) => {
  expect([...readFoldTable(writeFoldTable(new Map(entries)))]).toEqual(entries);
});

test('a table is written in the order of its codes', () => {
  const entries = [
    ['黨', '党'],
    ['髮', '发'],
  ] as const;
  expect(writeFoldTable(new Map(entries))).toBe(writeFoldTable(new Map(entries.toReversed())));
});

const dang = '黨';
test.each([
  ['a character without a partner', writeFoldTable(new Map([[dang, '党']])).split(' ')[0] ?? ''],
  ['a character that is its own partner', writeFoldTable(new Map([[dang, dang]]))],
])('%s is no table', (_, text) => {
  expect(() => readFoldTable(text)).toThrow('has no simplified character');
});

test.each(['黨党', 'A AAA', 'l A'])('%j is no table', (text) => {
  expect(() => readFoldTable(text)).toThrow('search:');
});
