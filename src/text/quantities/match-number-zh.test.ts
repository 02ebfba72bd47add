import { expect, test } from 'vitest';
import { matchNumberZh, numeralLength } from './match-number-zh.ts';

test.each([
  ['58.3亿元', '58.3亿', '5830000000', 8, false],
  ['1.5万亿元', '1.5万亿', '1500000000000', 12, false],
  ['1，309户', '1，309', '1309', 0, false],
  ['1800多个', '1800多', '1800', 0, true],
  ['3000多万元', '3000多万', '30000000', 4, true],
  ['3万多人', '3万多', '30000', 4, true],
  ['1亿2000万元', '1亿2000万', '120000000', 4, false],
  ['2万5千', '2万5千', '25000', 3, false],
  ['5千米', '5', '5', 0, false],
  ['2019 年', '2019', '2019', 0, false],
  ['三千六百万', '三千六百万', '36000000', 4, false],
  ['八点七', '八点七', '8.7', 0, false],
  ['三点五亿', '三点五亿', '350000000', 8, false],
  ['三十多万', '三十多万', '300000', 4, true],
  ['百余人', '百余', '100', 0, true],
  ['二〇一九年', '二〇一九', '2019', 0, false],
  ['一九九八年', '一九九八', '1998', 0, false],
])('%s begins with %s, which is %s', (text, word, value, scale, more) => {
  expect(matchNumberZh(text, 0)).toMatchObject({ word, value, scale, more, end: word.length });
});

test('takes two neighbours as an estimate', () => {
  expect(matchNumberZh('三四个', 0)).toMatchObject({ value: '3', upTo: '4' });
});

test.each(['一二三产业', '二三十人', '个', '', '亿'.repeat(40)])('%j begins with none', (text) => {
  expect(matchNumberZh(text, 0)).toBeNull();
});

test.each([
  ['二三十人', 3],
  ['123人', 3],
  ['人', 0],
])('the numerals of %j are %d characters', (text, length) => {
  expect(numeralLength(text, 0)).toBe(length);
});
