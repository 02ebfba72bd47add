import { expect, test } from 'vitest';
import { matchPatternZh } from './patterns-zh.ts';
import { sayQuantity } from './say-quantity.ts';

test.each<[string, string, ...string[]]>([
  ['百分之八点七，', '百分之八点七', '8.7 percent'],
  ['三分之二的', '三分之二', '2/3'],
  ['四届十次全会', '四届十次', '4th', '10th'],
  ['十九届四中全会', '十九届四中全会', '19th', '4th'],
  ['十三五规划', '十三五', '13th', '5 years'],
  ['十九大精神', '十九大', '19th'],
  ['第十次', '第十', '10th'],
  ['第 3 至 5 名', '第 3 至 5', '3rd to 5th'],
  ['二是加强', '二是', '2nd'],
  ['首届', '首', '1st'],
  ['1-11月', '1-11月', 'January to November'],
  ['14:30开会', '14:30', '2:30 p.m.'],
  ['上午9时30分', '上午9时30分', '9:30 a.m.'],
  ['晚上8点半', '晚上8点半', '8:30 p.m.'],
])('%j begins with %s', (text, words, ...said) => {
  const found = matchPatternZh(text, 0);
  expect(text.slice(0, found?.end)).toBe(words);
  expect(found?.figures.map((figure) => sayQuantity({ figure, bound: null }))).toEqual(said);
});

test.each(['46辆', '十必须', '1月1日', '13至14月', '25时', '一线'])(
  '%j begins with no such figure',
  (text) => {
    expect(matchPatternZh(text, 0)).toBeNull();
  },
);
