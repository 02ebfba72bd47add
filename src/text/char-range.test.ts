import { describe, expect, test } from 'vitest';
import {
  CHINESE_ZERO,
  CJK_PUNCTUATION,
  CLOSING_BRACKET,
  CLOSING_QUOTE,
  DIGIT,
  FULL_WIDTH_ASCII,
  HAN,
  hasHan,
  isHan,
  LIST_MARK,
  OPENING_BRACKET,
  OPENING_QUOTE,
  RANGE_DASH,
  SENTENCE_END,
  SPACE,
  withoutSpaces,
} from './char-range.ts';

const RANGES: [name: string, range: string, inside: string, outside: string][] = [
  ['HAN', HAN, '一龥々〇㐀𠀀𪜀𰀀豈', '○⼀ぁㄅaＡ、'],
  ['SPACE', SPACE, ' \t\u00a0\u3000\u2009', '\na一'],
  ['DIGIT', DIGIT, '09０９', '一〇a'],
  ['CHINESE_ZERO', CHINESE_ZERO, '〇零○◯OoＯ0О', '一Q'],
  ['FULL_WIDTH_ASCII', FULL_WIDTH_ASCII, '！（０Ａｚ～', '。、a'],
  ['CJK_PUNCTUATION', CJK_PUNCTUATION, '、。「」《》【】，：；？！（）“”‘’—…·', '〇々a0０一Ａ'],
  ['SENTENCE_END', SENTENCE_END, '。！？!?…', '，；：.'],
  ['OPENING_BRACKET', OPENING_BRACKET, '(（[【〔《', ')）】“'],
  ['CLOSING_BRACKET', CLOSING_BRACKET, ')）]】〕》', '(（【”'],
  ['OPENING_QUOTE', OPENING_QUOTE, '“‘「『"', '”（'],
  ['CLOSING_QUOTE', CLOSING_QUOTE, '”’」』"', '“）'],
  ['LIST_MARK', LIST_MARK, '■□●◎▲★※·', '一-、'],
  ['RANGE_DASH', RANGE_DASH, '-－—–～~', '一至'],
];

describe('ranges', () => {
  test.each(RANGES)('%s holds what it names and nothing beside it', (_, range, inside, outside) => {
    const one = new RegExp(`^[${range}]$`, 'u');
    expect([...inside].filter((char) => !one.test(char))).toEqual([]);
    expect([...outside].filter((char) => one.test(char))).toEqual([]);
  });

  test('every opening bracket has its closing one', () => {
    const count = (range: string) => [...range.replaceAll('\\', '')].length;
    expect(count(OPENING_BRACKET)).toBe(count(CLOSING_BRACKET));
    expect(count(OPENING_QUOTE)).toBe(count(CLOSING_QUOTE));
  });
});

test.each([
  ['王泉林', true, true],
  ['王 泉林', false, true],
  ['Wang', false, false],
  ['', false, false],
  ['二〇一九', true, true],
])('isHan and hasHan of %j', (text, all, any) => {
  expect([isHan(text), hasHan(text)]).toEqual([all, any]);
});

test('withoutSpaces takes out spaces of every width', () => {
  expect(withoutSpaces(' 12\u3000月 3\u00a0日 ')).toBe('12月3日');
});
