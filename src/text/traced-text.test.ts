import { describe, expect, test } from 'vitest';
import {
  concatTraced,
  NO_TEXT,
  rangeOf,
  replaceTraced,
  sliceTraced,
  sourceRanges,
  traced,
  tracedWithout,
  trimTraced,
} from './traced-text.ts';

const SOURCE = '甲乙丙丁戊';

test('a part, a slice and a join keep the offsets of their characters', () => {
  const part = traced(SOURCE, 1, 4);
  expect(part).toEqual({ text: '乙丙丁', at: [1, 2, 3] });
  expect(sliceTraced(part, 1)).toEqual({ text: '丙丁', at: [2, 3] });
  expect(concatTraced([part, traced(SOURCE, 0, 1)])).toEqual({
    text: '乙丙丁甲',
    at: [1, 2, 3, 0],
  });
  expect(concatTraced([])).toEqual(NO_TEXT);
});

test.each([
  ['one in the middle', [[1, 3]], { text: '甲丁戊', at: [0, 3, 4] }],
  ['one over the start', [[-1, 1]], { text: '乙丙丁戊', at: [1, 2, 3, 4] }],
  ['one over the end', [[3, 9]], { text: '甲乙丙', at: [0, 1, 2] }],
  [
    'two that meet',
    [
      [0, 2],
      [2, 4],
    ],
    { text: '戊', at: [4] },
  ],
  [
    'one in another',
    [
      [0, 4],
      [1, 2],
    ],
    { text: '戊', at: [4] },
  ],
  ['all', [[0, 5]], NO_TEXT],
  ['none', [], { text: SOURCE, at: [0, 1, 2, 3, 4] }],
] as const)('without %s', (_name, cuts, expected) => {
  expect(tracedWithout(SOURCE, 0, 5, cuts)).toEqual(expected);
});

test.each([
  [' 甲 ', { text: '甲', at: [1] }],
  ['\u3000\u3000甲', { text: '甲', at: [2] }],
  [' \t', NO_TEXT],
])('%j is trimmed', (text, expected) => {
  expect(trimTraced(traced(text, 0, text.length))).toEqual(expected);
});

describe('replacing', () => {
  test.each([
    ['nothing', /己/g, '', { text: SOURCE, at: [0, 1, 2, 3, 4] }, []],
    [
      'by nothing',
      /乙丙/g,
      '',
      { text: '甲丁戊', at: [0, 3, 4] },
      [{ range: [1, 3], from: '乙丙', to: '' }],
    ],
    [
      'by as much',
      /乙/g,
      '己',
      { text: '甲己丙丁戊', at: [0, 1, 2, 3, 4] },
      [{ range: [1, 2], from: '乙', to: '己' }],
    ],
    [
      'by more',
      /乙/g,
      '己庚',
      { text: '甲己庚丙丁戊', at: [0, 1, 1, 2, 3, 4] },
      [{ range: [1, 2], from: '乙', to: '己庚' }],
    ],
    ['by itself', /乙/g, '乙', { text: SOURCE, at: [0, 1, 2, 3, 4] }, []],
    ['an empty match', /(?=丙)/g, '己', { text: SOURCE, at: [0, 1, 2, 3, 4] }, []],
  ])('%s', (_name, pattern, to, text, edits) => {
    expect(replaceTraced(traced(SOURCE, 0, 5), pattern, () => to)).toEqual({ text, edits });
  });
});

test('ranges are runs of the transcript in reading order', () => {
  const joined = concatTraced([traced(SOURCE, 3, 5), traced(SOURCE, 0, 2)]);
  expect(sourceRanges(joined)).toEqual([
    [3, 5],
    [0, 2],
  ]);
  expect(rangeOf(joined, 1, 2)).toEqual([4, 5]);
  expect(sourceRanges({ text: '甲甲乙', at: [0, 0, 1] })).toEqual([[0, 2]]);
  expect(sourceRanges(NO_TEXT)).toEqual([]);
});
