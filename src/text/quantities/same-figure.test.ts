import { expect, test } from 'vitest';
import { endsOf } from './quantity.ts';
import { readQuantitiesEn } from './read-quantities-en.ts';
import { readQuantitiesZh } from './read-quantities-zh.ts';
import { sameBound, sameFigure } from './same-figure.ts';

/** Whether the first figures of the two texts are the same, and their bounds. */
function compare(zh: string, en: string): readonly [boolean, boolean] {
  const [one] = readQuantitiesZh(zh, []);
  const [other] = readQuantitiesEn(en, []);
  const from = one && endsOf(one.figure)[0];
  const to = other && endsOf(other.figure)[0];
  if (!one || !other || !from || !to) throw new Error(`no figure in ${zh} or ${en}`);
  return [sameFigure(from, to), sameBound(one.bound, other.bound)];
}

test.each([
  ['8.49亿元', '849 million yuan'],
  ['8.49亿', '849 million yuan'],
  ['46辆', 'forty-six'],
  ['1309户', '1309 households'],
  ['5次', 'five times'],
  ['5公里', '5K'],
  ['5公里', 'five'],
  ['21.6%', '21.60 percent'],
  ['百分之七十五', 'three-quarters'],
  ['一半', '50 percent'],
  ['三分之二', 'two-thirds'],
  ['70周年', '70th anniversary'],
  ['70周年', '70 years'],
  ['第五', 'No. 5'],
  ['三类', 'third-category'],
  ['三类', 'three kinds'],
  ['50天', '50 days'],
  ['43岁', 'aged 43'],
  ['19日', 'the 19th'],
  ['3日内', 'three days'],
  ['2倍', 'twofold'],
  ['下午2时', '2 p.m.'],
  ['八十年代', '1980s'],
  ['5G', '5G'],
  ['2019级', 'the class of 2019'],
])('%s may read %s', (zh, en) => {
  expect(compare(zh, en)[0]).toBe(true);
});

test.each([
  ['8.49亿元', '8.49 billion yuan'],
  ['8.49亿元', '849 million'],
  ['8.49亿元', '849 million US dollars'],
  ['46辆', '46 yuan'],
  ['5公里', '5 meters'],
  ['8个百分点', '8 percent'],
  ['8%', '8 percentage points'],
  ['12月31日', 'December 31, 2019'],
  ['2019年12月31日', 'December 31'],
  ['19日', 'December 19'],
  ['50天', '50 months'],
  ['第五', 'five'],
  ['5个', 'fifth'],
  ['三分之二', 'a third'],
  ['5G', '4G'],
])('%s may not read %s', (zh, en) => {
  expect(compare(zh, en)[0]).toBe(false);
});

test.each([
  ['1800多个', 'more than 1,800', true],
  ['1800多个', 'over 1,800', true],
  ['1800多个', 'some 1,800', true],
  ['1800多个', '1,800', false],
  ['1800多个', 'nearly 1,800', false],
  ['近1800个', 'nearly 1,800', true],
  ['近1800个', 'more than 1,800', false],
  ['1800个', 'more than 1,800', false],
  ['3天', 'over three days', true],
  ['18亿元以上', '1.8 billion yuan or more', true],
])('the bound of %s in %s: kept is %s', (zh, en, kept) => {
  expect(compare(zh, en)).toEqual([true, kept]);
});
