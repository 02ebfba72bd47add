import { describe, expect, test } from 'vitest';
import { mendCodes } from './mend-codes.ts';
import { readUnits } from './read-units.ts';

const mend = (text: string) => mendCodes(readUnits(text).units);
const wordsOf = (text: string) => mend(text).units.map(({ words }) => words.text);

test.each([
  ['会议还研究了其他事项。②7', '会议还研究了其他事项。', '②7'],
  ['会议还研究了其他事项。② 7', '会议还研究了其他事项。', '② 7'],
  ['“微腐败”。 ①4', '“微腐败”。', ' ①4'],
  ['他说：“好。”②12', '他说：“好。”', '②12'],
])('%s ends with a code', (text, expected, code) => {
  const { units, mends } = mend(text);
  expect(units.map(({ words }) => words.text)).toEqual([expected]);
  expect(mends).toMatchObject([{ rule: 'editors-code', from: code, to: '', line: 1 }]);
  expect(units[0]?.closed).toBe(true);
});

test.each(['如图①', '①加强领导', '共有②7个项目', '产品编号②7'])('%s has no code', (text) => {
  expect(mend(text).mends).toEqual([]);
});

test('a code that comes again needs no stop before it', () => {
  expect(wordsOf('一句话②7\n\n两句话。②7')).toEqual(['一句话', '两句话。']);
});

test('a code on a line of its own closes the line above', () => {
  const { units } = mend('一句话。\n\n②7\n\n另一句。');
  expect(units.map(({ words, closed }) => [words.text, closed])).toEqual([
    ['一句话。', true],
    ['另一句。', false],
  ]);
});

describe('in a table', () => {
  test('a circled number is a cell', () => {
    expect(mend('| 甲 | ②7 |\n|---|---|\n| 乙 | 丙 |').mends).toEqual([]);
  });
});
