import { expect, test } from 'vitest';
import { learnBonds } from './word-bonds.ts';

const bonds = learnBonds(['开发区召开会议，研究开发区的工作。', '开发区就业工作会议', '会议一次']);

test.each([
  ['开', '发', 1],
  ['发', '区', 1],
  ['会', '议', 1],
  ['区', '召', 0],
  ['一', '次', 0],
  ['龙', '虎', 0],
])('%s%s: %d', (first, second, bond) => {
  expect(bonds(first, second)).toBe(bond);
});

test('a mark between two characters parts them', () => {
  expect(learnBonds(['甲，乙', '甲，乙'])('甲', '乙')).toBe(0);
});
