import { expect, test } from 'vitest';
import { figureRuns } from './figure-runs.ts';

test.each([
  ['固定资产投资58.3亿元，增速', ['58.3亿元']],
  ['固定资产投资58.3 亿元', ['58.3 亿元']],
  ['2019年12月31日上午', ['2019年', '12月', '31日']],
  ['增长16.7%，增速', ['16.7%']],
  ['停车位1800多个，新修道路9条', ['1800多个', '9条']],
  ['组织3200人次参加', ['3200人次']],
  ['周口经济开发区荣获“河南5星级', []],
  ['投入１．５万元', ['１．５万元']],
  ['共3万多人', ['3万']],
  ['没有数字', []],
])('%s', (text, expected) => {
  expect(figureRuns(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});
