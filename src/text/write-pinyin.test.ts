import { describe, expect, test } from 'vitest';
import { syllablesOf, writePinyin } from './write-pinyin.ts';

describe('a reading as pinyin is written', () => {
  test.each([
    ['', ''],
    ['kāi|fā|qū', 'kāifāqū'],
    ['xī|ān', "xī'ān"],
    ['yòu|ér|yuán', "yòu'éryuán"],
    ['shǒu|ǒu', "shǒu'ǒu"],
    ['Zhōu|kǒu', 'Zhōukǒu'],
    ['Zhōu|kǒu|Shì', 'Zhōukǒu Shì'],
    ['Shàn|Huá|yún', 'Shàn Huáyún'],
    ['yíng|shāng huán|jìng', 'yíngshāng huánjìng'],
    ['lǜ|sè', 'lǜsè'],
  ])('%j is %j', (reading, written) => {
    expect(writePinyin(reading)).toBe(written);
  });
});

test.each([
  ['', []],
  ['dé', ['dé']],
  ['yíng|shāng huán|jìng', ['yíng', 'shāng', 'huán', 'jìng']],
])('%j has the syllables %j', (reading, syllables) => {
  expect(syllablesOf(reading)).toEqual(syllables);
});
