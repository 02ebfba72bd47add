import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

const TABLE = new Map([
  ['黨', '党'],
  ['發', '发'],
  ['髮', '发'],
  ['𡞵', '㛟'],
]);
const fold = (text: string) => foldText(text, TABLE).folded;

describe('folding', () => {
  test.each([
    ['８．４９亿', '8.49亿'],
    ['8.49 亿', '8.49亿'],
    ['八点四九', '八点四九'],
    ['ＧＤＰ％', 'gdp%'],
    ['黨建，理髮', '党建,理发'],
    ['后', '后'],
    ['王 泉林', '王泉林'],
    ['王\u3000泉\n林', '王泉林'],
    ['“ 8 ”', '“8”'],
    ['Hello,  World', 'hello,world'],
    [' Business\u00a0 Environment ', 'business environment'],
    ['K12 online 课', 'k12 online课'],
    ['12\t3', '12 3'],
    ['党\u200b建', '党建'],
    ['\uF900', '豈'],
    ['\ud840党', '\uFFFD党'],
    ['𠀀𡞵', '𠀀㛟'],
    ['', ''],
    [' \u3000\n', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

test('no character of the plain Han block has anything to ask of', () => {
  const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const isPlain = (one: string) => one.normalize('NFC').toLowerCase() === one;
  expect(all.filter((one) => !isPlain(one) || !/^[\p{Script=Han}\p{Cn}]$/u.test(one))).toEqual([]);
  expect(foldText('一鿿', TABLE)).toEqual({ source: '一鿿', folded: '一鿿', map: [0, 1] });
});

test('each unit leads back to its character, a space to where the white space begins', () => {
  expect(foldText('𡞵 １ \u3000a 黨', TABLE)).toEqual({
    source: '𡞵 １ \u3000a 黨',
    folded: '㛟1 a党',
    map: [0, 3, 4, 6, 8],
  });
});

test('a character that folds to several has its offset several times', () => {
  expect(foldText('xİ', TABLE)).toMatchObject({ folded: 'xi̇', map: [0, 1, 1] });
});

const CHARACTERS = [...'黨党发 \u3000\n，“”8．４９aBＺİ-𡞵𠀀\u200b\uD840'];
const text = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 });

test('whatever is cut out of a text is found in it folded, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (characters, start, end) => {
      const whole = foldText(characters.join(''), TABLE);
      expect(whole.map).toHaveLength(whole.folded.length);
      expect(whole.folded).toContain(fold(characters.slice(start, end).join('')));
      expect(fold(whole.folded)).toBe(whole.folded);
    }),
  );
});
