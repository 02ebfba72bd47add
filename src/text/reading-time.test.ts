import { expect, test } from 'vitest';
import { countWords, readingTime } from './reading-time.ts';

test.each([
  ['', 0, 0],
  ['开发区完成税收8.49亿元', 9, 1],
  ['a WTO member since 2001', 0, 5],
  ['加入WTO以来', 4, 1],
  ['“你好！”', 2, 0],
])('%s has %i Han characters and %i words', (text, han, words) => {
  expect(countWords(text)).toEqual({ han, words });
});

test.each([
  ['一'.repeat(953), 2],
  ['一'.repeat(500), 1],
  ['一'.repeat(501), 2],
  ['word '.repeat(238), 1],
  [`${'一'.repeat(500)} ${'word '.repeat(238)}`, 2],
  ['', 1],
])('minutes are counted per script (%#)', (text, minutes) => {
  expect(readingTime(text)).toBe(minutes);
});
