import { expect, test } from 'vitest';
import { mendUnits } from './mend-units.ts';
import { readUnits } from './read-units.ts';

test('mends are made in an order in which none hides a fault from another', () => {
  const { units, mends } = mendUnits(readUnits('党委 (\u200b扩大 )会议 12 项。 ②7').units);
  expect(units.map(({ words }) => words.text)).toEqual(['党委 （扩大 ）会议12项。']);
  expect([...new Set(mends.map(({ rule }) => rule))]).toEqual([
    'control-character',
    'editors-code',
    'ocr-space',
    'half-width-bracket',
  ]);
});

test('page furniture is told apart from the record of articles', () => {
  const { units, mends, furniture } = mendUnits(readUnits('第2版\n\n# 标题\n\n正文 1 项。').units);
  expect(units.map(({ words }) => words.text)).toEqual(['标题', '正文1项。']);
  expect(furniture.map(({ rule, from }) => [rule, from])).toEqual([['page-number', '第2版']]);
  expect(mends.map(({ rule }) => rule)).toEqual(['ocr-space', 'ocr-space']);
});

test('a record of very many mends is kept whole', () => {
  const { mends } = mendUnits(readUnits('甲 1 '.repeat(100_000)).units);
  expect(mends.length).toBeGreaterThan(190_000);
});
