import { expect, test } from 'vitest';
import { mendJumpLines } from './mend-jump-lines.ts';
import { readUnits } from './read-units.ts';

const wordsOf = (text: string) =>
  mendJumpLines(readUnits(text).units).units.map(({ words }) => words.text);

test.each([
  ['全力推进项目建设（下转第三版）', ['全力推进项目建设']],
  ['（上接第一版）推进项目建设。', ['推进项目建设。']],
  ['（下轉A3版）', []],
  ['▶下转02版', []],
  ['推进项目建设。下转第二版', ['推进项目建设。']],
  ['【详细报道见第五版】', []],
  ['（紧接第一版）', []],
  ['（下转中缝）', []],
])('%s reads %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each(['航班下转3号口', '他从第一版看起（见图）', '转业军人', '从上海转3次车。'])(
  '%s is no jump line',
  (text) => {
    expect(wordsOf(text)).toEqual([text]);
  },
);
