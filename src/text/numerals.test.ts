import { expect, test } from 'vitest';
import { readNumeral, toHalfWidthDigits } from './numerals.ts';

test.each([
  ['2019', 2019],
  ['２０１９', 2019],
  ['1,309', 1309],
  ['１，３０９', 1309],
  ['2.22', 2.22],
  ['二〇一九', 2019],
  ['二O一九', 2019],
  ['二○一九', 2019],
  ['二零一九', 2019],
  ['一○八', 108],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
  ['廿九', 29],
  ['卅', 30],
  ['卅一', 31],
  ['一百零八', 108],
  ['一百〇八', 108],
  ['两万三千', 23000],
  ['三億五千萬', 350000000],
  ['三万五千亿', 3500000000000],
  ['貳佰伍拾', 250],
  ['五', 5],
  ['〇', 0],
])('readNumeral(%j) is %d', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test.each(['', '年', '十二月', '1,30', '一九四九年', 'abc', '三点五', '五五十'])(
  'readNumeral(%j) is null',
  (text) => {
    expect(readNumeral(text)).toBeNull();
  },
);

test('toHalfWidthDigits keeps everything else and the length', () => {
  expect(toHalfWidthDigits('２０１９ 年，Ａ１')).toBe('2019 年，Ａ1');
});
