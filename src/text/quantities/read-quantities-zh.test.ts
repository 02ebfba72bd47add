import { expect, test } from 'vitest';
import { readQuantitiesZh } from './read-quantities-zh.ts';
import { sayQuantity } from './say-quantity.ts';

/** `amount 849 million yuan`; a `~` behind what may be a turn of speech. */
function read(text: string): readonly string[] {
  return readQuantitiesZh(text, []).map(
    (quantity) => `${quantity.figure.kind} ${sayQuantity(quantity)}${quantity.soft ? '~' : ''}`,
  );
}

test.each<[string, ...string[]]>([
  // Money.
  ['实现税收8.49亿元', 'amount 849 million yuan'],
  ['工资2.22万元', 'amount 22,200 yuan'],
  ['非税收入完成0.20亿元', 'amount 20 million yuan'],
  ['总产值1.5万亿元', 'amount 1.5 trillion yuan'],
  ['投资58.3亿元', 'amount 5.83 billion yuan'],
  ['利税11.4亿元', 'amount 1.14 billion yuan'],
  ['引进18亿元以上项目', 'amount 1.8 billion yuan or more'],
  ['补贴11．５万元', 'amount 115,000 yuan'],
  ['投资三千六百万元', 'amount 36 million yuan'],
  ['投资三点五亿元', 'amount 350 million yuan'],
  ['投资1亿2000万元', 'amount 120 million yuan'],
  ['3000多万元', 'amount more than 30 million yuan'],
  ['人民币300', 'amount 300 yuan'],
  ['出口2.5亿美元', 'amount 250 million US dollars'],
  ['每人500元', 'amount 500 yuan'],
  ['2020元旦', 'date 2020'],
  ['完成税收8.49亿', 'amount 849 million'],
  ['补助5至10万元', 'range 50,000 to 100,000 yuan'],
  ['补助5万至10万元', 'range 50,000 to 100,000 yuan'],
  // Things and people.
  ['环卫车46辆', 'amount 46'],
  ['停车位1800多个', 'amount more than 1,800'],
  ['３２００人次', 'amount 3,200'],
  ['1,309户', 'amount 1,309'],
  ['1，309户', 'amount 1,309'],
  ['1.8万人', 'amount 18,000'],
  ['5 家', 'amount 5'],
  ['培训班两期', 'label 2'],
  ['一行两人', 'amount 2'],
  ['二十三名', 'amount 23'],
  ['一百零八个', 'amount 108'],
  ['三十余家', 'amount more than 30'],
  ['5—6人', 'range 5 to 6'],
  ['5公里健步走', 'amount 5 kilometers'],
  ['5千米', 'amount 5 kilometers'],
  ['300亩', 'amount 300 mu'],
  ['增长2倍', 'times 2 times'],
  // Percentages.
  ['增长21.6%', 'percentage 21.6 percent'],
  ['增长３６．０％', 'percentage 36 percent'],
  ['百分之八点七', 'percentage 8.7 percent'],
  ['百分之三十六', 'percentage 36 percent'],
  ['百分之五至百分之八', 'range 5 percent to 8 percent'],
  ['高8个百分点', 'points 8 percentage points'],
  ['下降0.5个百分点', 'points 0.5 percentage points'],
  ['三成企业', 'percentage 30 percent'],
  ['三成为', 'label 3~'],
  ['三分之二', 'fraction 2/3'],
  ['下跌一成二', 'percentage 12 percent'],
  ['占比已过半', 'fraction 1/2'],
  ['走过半米深的雪'],
  ['一半以上', 'fraction 1/2 or more'],
  ['3‰', 'percentage 0.3 percent'],
  // Dates and times.
  ['2019年12月19日', 'date December 19, 2019'],
  ['2019 年 12 月 19 日', 'date December 19, 2019'],
  ['12月31日', 'date December 31'],
  ['2018年11月', 'date November 2018'],
  ['2019年', 'date 2019'],
  ['2019 年度', 'date 2019'],
  ['二〇一九年', 'date 2019'],
  ['二O一九年十二月十九日', 'date December 19, 2019'],
  ['2018—2020年', 'range 2018 to 2020'],
  ['12月18日至20日', 'date December 18', 'date December 20'],
  ['1至11月', 'range January to November'],
  ['2019年1—11月份', 'range January 2019 to November 2019'],
  ['19日上午', 'date the 19th'],
  ['八十年代', "decade the '80s"],
  ['二十世纪五十年代', 'ordinal 20th~', "decade the '50s"],
  ['21世纪', 'ordinal 21st'],
  ['下午2时30分', 'clock 2:30 p.m.'],
  ['22 时 30 分', 'clock 10:30 p.m.'],
  ['9时8人', 'clock 9 a.m.', 'amount 8'],
  ['9:05', 'clock 9:05 a.m.'],
  ['今年'],
  // Periods.
  ['前11个月', 'period 11 months'],
  ['提前50天', 'period 50 days'],
  ['提前1个月', 'period 1 month'],
  ['3个季度', 'period 3 quarters'],
  ['前三季度', 'period 3 quarters'],
  ['三季度', 'label 3'],
  ['3至5年', 'range 3 years to 5 years'],
  ['三年', 'period 3 years'],
  ['5000年历史', 'period 5,000 years'],
  ['两年多', 'period more than 2 years'],
  ['两年半', 'period 2.5 years'],
  ['近3年', 'period 3 years'],
  ['24小时', 'period 24 hours'],
  ['45日内', 'period 45 days'],
  ['两个工作日', 'period 2 days'],
  ['十三五规划', 'ordinal 13th', 'period 5 years'],
  // Ordinals and labels.
  ['第八届', 'ordinal 8th'],
  ['第一位', 'ordinal 1st'],
  ['第二名', 'ordinal 2nd'],
  ['第四届委员会第十次全体会议', 'ordinal 4th', 'ordinal 10th'],
  ['市委四届十次全会', 'ordinal 4th', 'ordinal 10th'],
  ['十九届四中全会', 'ordinal 19th', 'ordinal 4th'],
  ['党的十九大精神', 'ordinal 19th'],
  ['第3至5名', 'range 3rd to 5th'],
  ['70周年', 'label 70'],
  ['河南5星级产业集群', 'label 5'],
  ['三类党支部', 'label 3'],
  // Bounds.
  ['超过1000人', 'amount more than 1,000'],
  ['不超过5人', 'amount 5 or less'],
  ['不少于5人', 'amount 5 or more'],
  ['近500人', 'amount nearly 500'],
  ['附近5家', 'amount 5'],
  ['约500人', 'amount about 500'],
  ['签约5家', 'amount 5'],
  ['500人左右', 'amount about 500'],
  // Names.
  ['G106国道', 'code G106'],
  ['5G网络', 'code 5G'],
  ['电话0394-8221234', 'code 0394-8221234'],
  ['三门峡市'],
  // Turns of speech and what only looks like a figure.
  ['一批企业', 'amount 1~'],
  ['一年来', 'period 1 year~'],
  ['百家企业', 'amount 100~'],
  ['三散污染', 'label 3~'],
  ['三四个', 'range 3 to 4~'],
  ['二十四孝', 'amount 24~'],
  ['二十四节气', 'amount 24'],
  ['统一'],
  ['零件'],
  ['每周三组织义诊'],
  ['每周三次', 'amount 3'],
  ['三点一线', 'label 3~', 'label 1~'],
  ['数百人'],
  ['几十家'],
  ['千方百计'],
  ['队伍建设'],
  ['一二三产业'],
  ['二三十人'],
  ['王静及太昊路公安分局'],
  ['', ...[]],
])('reads the figures of %j', (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test('gives UTF-16 places that hold unit and bound', () => {
  const text = '𠮷引进１８亿元以上项目，提前50天。';
  const places = readQuantitiesZh(text, []).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['１８亿元以上', '50天']);
});

test('passes over what begins in a set phrase, not over units that look like one', () => {
  const phrases = ['十必须十不准', '百分点', '一对一'].map((phrase) => ({ phrase, english: [] }));
  const quantities = readQuantitiesZh('“十必须十不准”、“一对一”，高8个百分点', phrases);
  expect(quantities.map(sayQuantity)).toEqual(['8 percentage points']);
});

test('reads any run of numeral characters without a crash', () => {
  for (const run of [
    '亿'.repeat(40),
    '九'.repeat(40),
    '9'.repeat(40),
    '十百千万亿第分之点'.repeat(9),
  ])
    expect(readQuantitiesZh(run, []).every(({ start, end }) => end > start)).toBe(true);
});
