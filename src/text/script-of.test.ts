import { expect, test } from 'vitest';
import { scriptOf } from './script-of.ts';

test.each([
  ['开发区召开党委（扩大）会议', 'zh-Hans'],
  ['行政院會議通過條例', 'zh-Hant'],
  ['〔中央社台北三日電〕', 'zh-Hant'],
  ['中文', 'zh-Hans'],
  ['', 'zh-Hans'],
  ['繁體字的“國”在简体里写作国，发展这个经济', 'zh-Hans'],
])('%s is %s', (text, expected) => {
  expect(scriptOf(text)).toBe(expected);
});
