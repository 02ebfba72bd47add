import { describe, expect, test } from 'vitest';
import {
  closesForeign,
  endsSentence,
  isDashed,
  isLabel,
  isOpinionLabel,
  isSalutation,
  listMark,
  openMarks,
  visibleLength,
} from './line-shape.ts';

test.each([
  ['会议还研究了其他事项。', true],
  ['他说：“好。”', true],
  ['有多少人知道？', true],
  ['一年收获4200册。（汤圆）', true],
  ['规划停车位1800多个，新', false],
  ['各位代表：', false],
  ['《优化营商环境“十必须十不准”》', false],
  ['', false],
])('%s ends a sentence: %s', (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});

test.each([
  ['他说：“《人民', '”》'],
  ['他说：“好。”', ''],
  ['（扩大会议', '）'],
  ['（（一）会议', '）'],
  ['没有开头”的引号', ''],
  ['', ''],
])('%s leaves open %j', (text, expected) => {
  expect(openMarks(text)).toBe(expected);
});

test.each([
  ['十不准”》，为项目', '”', true],
  ['“十不准”，为项目', '”', false],
  ['为项目', '”', false],
])('%s closes a %s it never opened: %s', (text, mark, expected) => {
  expect(closesForeign(text, mark)).toBe(expected);
});

describe('list marks', () => {
  test.each([
    ['一、加强领导', '二、落实责任'],
    ['（一）加强领导', '（十二）落实责任'],
    ['1.加强领导', '12．落实责任'],
    ['①加强领导', '②落实责任'],
    ['●加强领导', '■落实责任'],
    ['问：为什么？', '答：因为。'],
  ])('%s and %s are siblings', (first, second) => {
    expect(listMark(first)).toBeGreaterThanOrEqual(0);
    expect(listMark(second)).toBe(listMark(first));
  });

  test.each([
    '一年来，开发区',
    '2019年前11个月',
    '1.5万人参加',
    '开发区召开会议',
    '十三届全国人大',
  ])('%s has none', (text) => {
    expect(listMark(text)).toBe(-1);
  });
});

test.each([
  ['各位代表：', true],
  ['尊敬的王老师：', true],
  ['亲爱的读者朋友，', true],
  ['同志们！', true],
  ['会议要求：', false],
  ['各位代表在会上发言', false],
])('%s addresses somebody: %s', (text, expected) => {
  expect(isSalutation(text)).toBe(expected);
});

test.each([
  ['今日论坛', true],
  ['【快评】', true],
  ['文化时评', true],
  ['今日·关注', true],
  ['开发区召开中层以上干部工作会', false],
  ['开发区召开会议。', false],
  ['', false],
])('%s is the label of a column: %s', (text, expected) => {
  expect(isLabel(text)).toBe(expected);
});

test.each([
  ['今日论坛', true],
  ['社論', true],
  ['本报评论员', true],
  ['文化新闻', false],
])('%s heads opinion: %s', (text, expected) => {
  expect(isOpinionLabel(text)).toBe(expected);
});

test.each([
  ['——记优秀党员王小明', true],
  ['—— 开发区党建工作综述', true],
  ['——你去哪里？', false],
  ['开发区——一座新城', false],
])('%s is a line behind a dash: %s', (text, expected) => {
  expect(isDashed(text)).toBe(expected);
});

test.each([
  ['开发区', 3],
  ['2019年', 3],
  ['ＡＢ', 2],
  ['', 0],
])('%s is %s characters wide', (text, expected) => {
  expect(visibleLength(text)).toBe(expected);
});
