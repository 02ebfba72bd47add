import { expect, test } from 'vitest';
import { readFoldTable, writeFoldTable } from './fold-table.ts';

test.each([
  ['', []],
  [
    '黨党髮发',
    [
      ['黨', '党'],
      ['髮', '发'],
    ],
  ],
  ['𡞵㛟', [['𡞵', '㛟']]],
] as const)('%j is read and written alike', (text, entries) => {
  const table = readFoldTable(text);
  expect([...table]).toEqual(entries);
  expect(writeFoldTable(table)).toBe(text);
});

test.each(['黨', '黨党髮', '党党'])('%j is no table', (text) => {
  expect(() => readFoldTable(text)).toThrow('has no simplified character');
});
