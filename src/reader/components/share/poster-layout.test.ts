import { describe, expect, test } from 'vitest';
import { latinWidth } from '../../../composition/latin-widths.ts';
import { lineClassOf } from '../../../composition/line-classes.ts';
import { type MeasureText, type PosterWords, posterLayout } from './poster-layout.ts';

const measure: MeasureText = (text, { face, size }) =>
  latinWidth(text, face === 'headline' ? 'headline' : 'text') * size;
const MODULES = 45;

const CHINESE: PosterWords = {
  nameplate: '周口经济开发区',
  dates: '刊期未载 · 文中最晚日期 2019年12月31日',
  kicker: '今日论坛',
  title: '开发区获全市“迎新年庆元旦”健步走活动优秀组织奖',
  titleRuns: [
    [0, 3],
    [14, 17],
  ],
  sentence:
    '本报讯（记者 王泉林 通讯员 刘航）2019年12月19日，开发区党委书记王文峰主持召开党委（扩大）会议，学习贯彻中国共产党周口市第四届委员会第十次全体会议精神，研究部署信访稳定、“三散”污染治理等工作。',
  caption: '扫码读这一句',
  address: 'https://paper.example/a/kaifaqu-zhaokai-dangwei-kuoda-huiyi/#l11s2',
};
const ENGLISH: PosterWords = {
  ...CHINESE,
  nameplate: 'Zhoukou Economic Development Zone',
  dates: 'Date of issue not given · latest date in the text December 31, 2019',
  kicker: 'Today’s Forum',
  title: 'Development zone wins Excellent Organization Award in citywide fitness walk',
  titleRuns: [],
  sentence:
    'The development zone’s team, full of energy and high in fighting spirit, shouting slogans and waving red flags, successfully completed the 5-kilometer fitness walk.',
  caption: 'Scan to read this sentence',
};
const CASES: readonly (readonly [string, PosterWords])[] = [
  ['long Chinese', CHINESE],
  ['long English', ENGLISH],
  ['short', { ...CHINESE, title: '凯歌前行', kicker: null, sentence: '历史将翻开新的一页。' }],
  ['without a title', { ...CHINESE, title: null, kicker: null }],
  ['without a text', { ...CHINESE, sentence: '' }],
  ['a very long sentence', { ...CHINESE, sentence: CHINESE.sentence.repeat(4) }],
  ['a very long nameplate', { ...CHINESE, nameplate: '周口经济开发区'.repeat(5) }],
];

describe.each(CASES)('a poster: %s', (_name, words) => {
  const plan = posterLayout(words, MODULES, measure);
  const { runs, rules, code, width, height } = plan;
  const boxes = runs.map((run) => ({
    text: run.text,
    // An opening mark's ink is in its right half.
    left: /^[“（]/.test(run.text) && run.script === 'han' ? run.x + run.size / 2 : run.x,
    right: run.x + measure(run.text, run),
    top: run.y - run.size * 0.8,
    bottom: run.y + run.size * 0.15,
  }));

  test('keeps within its margins', () => {
    expect(width).toBe(1080);
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(96);
      expect(right).toBeLessThanOrEqual(width - 96 + 0.01);
      expect(top).toBeGreaterThanOrEqual(64);
      expect(bottom).toBeLessThanOrEqual(height - 64);
    }
    expect(code.x + code.size).toBe(width - 96);
    expect(code.y + code.size).toBeLessThanOrEqual(height - 64);
  });

  test('has nothing above anything else', () => {
    const others = [
      ...rules.map((rule) => ({ text: 'rule', ...edges(rule) })),
      { text: 'code', ...edges({ ...code, width: code.size, height: code.size }) },
    ];
    const all = [...boxes, ...others];
    for (const [index, one] of all.entries()) {
      for (const two of all.slice(index + 1)) {
        const apart =
          one.right <= two.left + 0.01 ||
          two.right <= one.left + 0.01 ||
          one.bottom <= two.top + 0.01 ||
          two.bottom <= one.top + 0.01;
        expect(apart, `${one.text} | ${two.text}`).toBe(true);
      }
    }
  });

  test('begins no line with a closing mark', () => {
    for (const { text, x } of runs) {
      if (x === 96)
        expect(['close', 'quote-close']).not.toContain(lineClassOf([...text][0] ?? '一'));
    }
  });

  test('says all of its words', () => {
    const said = runs.map(({ text }) => text).join('');
    const squeezed = (text: string) => text.replace(/\s/g, '');
    for (const part of [words.nameplate, words.title, words.sentence, words.address]) {
      expect(squeezed(said)).toContain(squeezed(part ?? ''));
    }
  });

  test('has a code of whole pixels a module', () => {
    expect(Number.isInteger(code.module)).toBe(true);
    expect(code.size).toBe(code.module * MODULES);
    expect([code.x, code.y].every(Number.isInteger)).toBe(true);
  });
});

/** The sides of a box. */
function edges(box: { x: number; y: number; width: number; height: number }) {
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

test('a short headline is set larger than a long one', () => {
  const sizeOf = (title: string) =>
    Math.max(
      ...posterLayout({ ...CHINESE, title }, MODULES, measure)
        .runs.filter(({ face }) => face === 'headline')
        .map(({ size }) => size),
    );
  expect(sizeOf('凯歌前行')).toBeGreaterThan(sizeOf(CHINESE.title?.repeat(3) ?? ''));
});
