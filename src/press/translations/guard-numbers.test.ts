import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURE_PAIRS, PAIR_PHRASES } from '../../testing/figure-pairs.ts';
import { mutateFigures } from '../../testing/mutate-figures.ts';
import { decimal, shiftPoint } from '../../text/quantities/decimal.ts';
import { sayQuantity } from '../../text/quantities/say-quantity.ts';
import { guardNumbers } from './guard-numbers.ts';

/** `tenfold 849 million yuan > 8.49 billion yuan`: kind, expected, found. */
function guard(zh: string, en: string): readonly string[] {
  return guardNumbers(zh, en, PAIR_PHRASES).map(
    ({ kind, expected, found }) => `${kind} ${expected ?? ''} > ${found ?? ''}`,
  );
}

describe('sentences whose figures agree', () => {
  test.each(FIGURE_PAIRS)('%s has no finding', (zh, en) => {
    expect(guard(zh, en)).toEqual([]);
  });

  test.each([
    ['一年来，一批企业落户', 'Over the year, companies settled here'],
    ['一个中心', 'one centre'],
    ['四风问题', 'the four forms of bad conduct'],
    ['四风问题', 'bad conduct'],
    ['双方签约', 'the two sides signed'],
    ['百家企业', 'a hundred companies'],
    ['百家企业', '100 companies'],
    ['1—11月份', 'in the first 11 months'],
    ['1—11月份', 'from January to November'],
    ['首届论坛', 'the 1st forum'],
    ['一是学习，二是调研', 'First, study; second, research'],
    ['二是调研', 'Research followed'],
    ['从5家增加到6家', 'from five to six'],
    ['5—6人', 'five or six people'],
    ['第三产业占一半', 'The tertiary industry makes up half'],
    ['提前1个月', 'a month ahead'],
    ['5次', 'on five occasions, each one of them'],
    ['3年多', 'over three years'],
    ['5G网络、G106国道', 'the 5G network and the G106 road'],
    ['1:3', '1:3'],
    [
      '一等奖1名，二等奖2名，三等奖3名',
      'one first prize, two second prizes and three third prizes',
    ],
    ['第一季度和第二季度', 'the first and second quarters'],
    ['三、四季度', 'the third and fourth quarters'],
    ['投资额在1000万元至5000万元之间', 'between 10 million and 50 million yuan'],
    [
      '今年上半年，完成投资50多亿元',
      'investment exceeded 5 billion yuan in the first half of this year',
    ],
    ['党的十九届四中全会', 'the Fourth Plenary Session of the 19th Central Committee'],
    ['党的十九大', 'the 19th National Congress'],
    ['本月15日', 'on the 15th of this month'],
    ['会议从上午9时开到下午2时半', 'The meeting lasted from 9 a.m. to 2:30 p.m.'],
    ['近三年来', 'in the past three years'],
    ['每年两次', 'twice a year'],
    ['60%以上', 'over 60 percent'],
    ['数百人', 'hundreds of people'],
    ['3号楼2单元', 'Unit 2, Building 3'],
  ])('%s may read %s', (zh, en) => {
    expect(guard(zh, en)).toEqual([]);
  });
});

describe('sentences whose figures differ', () => {
  test.each([
    ['税收8.49亿元', '8.49 billion yuan in taxes', 'tenfold 849 million yuan > 8.49 billion yuan'],
    ['工资2.22万元', '222,000 yuan', 'tenfold 22,200 yuan > 222,000 yuan'],
    ['税收8.49亿元', '894 million yuan', 'changed 849 million yuan > 894 million yuan'],
    ['税收8.49亿元', '849 million', 'changed 849 million yuan > 849 million'],
    ['增长21.6%', 'up 2.16 percent', 'tenfold 21.6 percent > 2.16 percent'],
    ['高8个百分点', '8 percent higher', 'changed 8 percentage points > 8 percent'],
    ['五城联创', 'Five Cities, one drive', 'invented  > Five'],
    ['12月19日', 'December 18', 'changed December 19 > December 18'],
    ['12月19日', 'December 19, 2019', 'changed December 19 > December 19, 2019'],
    ['今年', 'in 2019', 'invented  > 2019'],
    ['第八届', 'the ninth', 'changed 8th > ninth'],
    ['46辆', 'vehicles', 'missing 46 > '],
    ['车辆', '46 vehicles', 'invented  > 46'],
    ['一批', '1 batch, 1 lot', 'invented  > 1'],
    ['5次、5人', 'five people', 'missing 5 > '],
    ['5人', 'five times five', 'invented  > five'],
    ['1800多个', '1,800', 'bound more than 1,800 > 1,800'],
    ['1800个', 'nearly 1,800', 'bound 1,800 > 1,800'],
    ['18亿元以上', '1.8 billion yuan', 'bound 1.8 billion yuan or more > 1.8 billion yuan'],
    ['千方百计', 'by three means', 'invented  > three'],
  ])('%s in %j is a finding', (zh, en, ...expected) => {
    const found = guard(zh, en);
    expect(found).toEqual(expected);
  });

  test('gives the places in both sentences, in the order of the English', () => {
    const zh = '引进18亿元以上项目46个';
    const en = '47 projects of 180 million yuan or more';
    const places = guardNumbers(zh, en, []).map(({ zh: from, en: to }) => [
      from && zh.slice(...from),
      to && en.slice(...to),
    ]);
    expect(places).toEqual([
      ['46个', '47'],
      ['18亿元以上', '180 million yuan'],
    ]);
  });
});

describe('figures spoilt one by one', () => {
  const keep = PAIR_PHRASES.flatMap(({ english }) => english);
  const spoilt = FIGURE_PAIRS.flatMap(([zh, en]) =>
    mutateFigures(en, keep).map(({ text, what }) => ({ zh, text, what })),
  );

  test('are more than 200, of pairs that are more than 40', () => {
    expect(FIGURE_PAIRS.length).toBeGreaterThan(40);
    expect(spoilt.length).toBeGreaterThan(200);
  });

  test('are found, every one', () => {
    const unseen = spoilt.filter(({ zh, text }) => guard(zh, text).length === 0);
    expect(unseen.map(({ what, text }) => `${what}: ${text}`)).toEqual([]);
  });
});

test('any amount in 万 or 亿 reads as its English, and as no other power of ten', () => {
  const amount = fc.record({
    digits: fc.integer({ min: 1, max: 99999 }),
    places: fc.integer({ min: 0, max: 3 }),
    scale: fc.constantFrom(['万', 4] as const, ['亿', 8] as const, ['万亿', 12] as const),
    slip: fc.constantFrom(-2, -1, 1, 2),
  });
  fc.assert(
    fc.property(amount, ({ digits, places, scale: [word, power], slip }) => {
      const shown = shiftPoint(decimal(String(digits)), -places);
      const say = (by: number) =>
        sayQuantity({
          figure: { kind: 'amount', value: shiftPoint(shown, power + by), unit: 'yuan' },
          bound: null,
        });
      expect(guard(`完成${shown}${word}元`, `It made ${say(0)}.`)).toEqual([]);
      expect(guard(`完成${shown}${word}元`, `It made ${say(slip)}.`)).toEqual([
        `tenfold ${say(0)} > ${say(slip)}`,
      ]);
    }),
  );
});
