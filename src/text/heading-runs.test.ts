import { describe, expect, test } from 'vitest';
import { headingPieces, headingRuns } from './heading-runs.ts';
import { learnBonds } from './word-bonds.ts';

const none = learnBonds([]);
const runsOf = (title: string, bonds = none) =>
  headingRuns(title, bonds).map(([start, end]) => title.slice(start, end));

test.each([
  ['周口经济开发区荣获“河南5星级产业集群”称号', ['“河南5星级产业集群”']],
  ['开发区召开党委（扩大）会议', ['（扩大）']],
  ['读《史记》与《汉书》', ['《史记》', '《汉书》']],
  ['他说“这一句引文实在太长，放不进一栏标题”', []],
  ['完成税收8.49亿元', ['8.49亿元']],
  ['没有引号', []],
])('%s', (title, runs) => {
  expect(runsOf(title)).toEqual(runs);
});

test('a dictionary helps where the page says nothing, and never across what the page says', () => {
  const bonds = learnBonds(['开发区，开发区']);
  const cut = ['开发', '区蔬菜', '检测', '的', '合格率'];
  const title = '开发区蔬菜检测的合格率';
  expect(headingRuns(title, bonds, cut).map(([from, to]) => title.slice(from, to))).toEqual([
    '开发区',
    '检测',
    '合格率',
  ]);
});

test('words are what the page’s own text keeps together', () => {
  const bonds = learnBonds(['开发区开展创业就业培训，开发区稳步推进就业', '稳步推进创业']);
  expect(runsOf('开发区创业就业工作稳步推进', bonds)).toEqual([
    '开发区',
    '创业',
    '就业',
    '稳步推进',
  ]);
});

test('a run is five characters long at most unless it is quoted', () => {
  const bonds = learnBonds(['甲乙丙丁戊己庚', '甲乙丙丁戊己庚']);
  expect(runsOf('甲乙丙丁戊己庚', bonds)).toEqual(['甲乙丙丁戊', '己庚']);
});

describe('pieces', () => {
  test.each([
    ['开会了', ['开', '会', '了']],
    ['读《史记》，好', ['读', '《史记》，', '好']],
    ['他说“这一句引文实在太长，放不进一栏', ['他', '说', '“这']],
  ])('%s', (title, start) => {
    const pieces = headingPieces(title, headingRuns(title, none));
    expect(pieces.slice(0, start.length)).toEqual(start);
    expect(pieces.join('')).toBe(title);
  });
});
