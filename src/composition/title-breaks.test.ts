import { expect, test } from 'vitest';
import { titleBreaks } from './title-breaks.ts';

test.each([
  [['开发区', '召开', '会议'], ['开发区召开会议'], []],
  [['开发区', '召开', '会议'], ['开发区召开', '会议'], [1]],
  [
    ['甲', ' ', '乙丙', '丁'],
    ['甲', '乙丙', '丁'],
    [0, 2],
  ],
  [['甲 ', '乙'], ['甲', '乙'], [0]],
  [[], [], []],
] as const)('%j in the lines %j ends lines behind %j', (words, lines, breaks) => {
  expect(titleBreaks(words, lines)).toEqual(breaks);
});
