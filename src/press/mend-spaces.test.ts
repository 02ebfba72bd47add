import { expect, test } from 'vitest';
import { mendSpaces } from './mend-spaces.ts';
import { readUnits } from './read-units.ts';

test.each([
  ['2019 年 12 月 19 日', '2019年12月19日'],
  ['增长 21.6 %', '增长21.6%'],
  ['思想 and 考察', '思想and考察'],
  ['1. 加强领导', '1.加强领导'],
  ['开发区 ，召开会议', '开发区，召开会议'],
  ['“一、 加强”', '“一、加强”'],
  ['记者 王泉林 摄', '记者 王泉林 摄'],
  ['New York Times', 'New York Times'],
  ['春风\u3000桃李', '春风\u3000桃李'],
])('%s reads %s', (text, expected) => {
  const { units } = mendSpaces(readUnits(text).units);
  expect(units.map(({ words }) => words.text)).toEqual([expected]);
});
