import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from './keyed-lines.ts';
import {
  type ReadWord,
  shardsOfSyllables,
  textsOfPinyin,
  wordsOfLine,
  writePinyinIndex,
} from './pinyin-index.ts';
import { pinyinWays, plainPinyin } from './pinyin-syllables.ts';

const word = (text: string, reading: string): ReadWord => ({
  word: text,
  syllables: reading.split(' '),
});
const WORDS = [
  word('先', 'xian'),
  word('县', 'xian'),
  word('西安', 'xi an'),
  word('开发区', 'kai fa qu'),
  word('开发', 'kai fa'),
  word('党委', 'dang wei'),
  word('营商环境', 'ying shang huan jing'),
  word('王文峰', 'wang wen feng'),
  word('王文峰', 'wen feng wang'),
  word('律师', 'lv shi'),
];

function ask(typed: string, most = 24, words: readonly ReadWord[] = WORDS): readonly string[] {
  const ways = pinyinWays(plainPinyin(typed) ?? "'", true);
  return textsOfPinyin(ways, writePinyinIndex(words, true).map(readLines), most);
}

test.each([
  ['xian', ['先', '县', '西安']],
  ["xi'an", ['西安']],
  ['kaifaqu', ['开发区']],
  ['kaifaqu dangwei', ['开发区党委']],
  ['yingshanghuanjing', ['营商环境']],
  ['yingsh', ['营商环境']],
  ['Wenfeng Wang', ['王文峰']],
  ['wangwenfeng', ['王文峰']],
  ['lǜshī', ['律师']],
  ['kaifaqushi', []],
])('%s may be %j', (typed, texts) => {
  expect(ask(typed)).toEqual(texts);
});

test('of many texts only so many are tried', () => {
  expect(ask('xian', 2)).toHaveLength(2);
});

test('words of one reading are told apart by their length', () => {
  expect(wordsOfLine('党建𠀀检', 2)).toEqual(['党建', '𠀀检']);
});

describe('in many shards', () => {
  const many = Array.from({ length: 1500 }, (_, at) => ({
    word: String.fromCodePoint(0x4e00 + at, 0x4e00 + ((at * 7) % 5000)),
    syllables: [
      ['kai', 'fa', 'qu', 'dang'][at % 4] ?? '',
      ['shi', 'ji', 'wei'][at % 3] ?? '',
      'a',
    ].slice(0, 2),
  }));
  const distinct = [
    ...many,
    ...Array.from({ length: 400 }, (_, at) =>
      word(
        String.fromCodePoint(0x5000 + at, 0x6000 + at),
        `${['ba', 'pa', 'ma', 'fa', 'da'][at % 5]} ${['bo', 'po', 'mo', 'fo', 'de', 'te', 'ne'][at % 7]}`,
      ),
    ),
  ];
  const shards = writePinyinIndex(distinct, false);

  test('each word is found by the shards of its syllables alone', () => {
    expect(shards.length).toBeGreaterThan(1);
    for (const { word: text, syllables } of distinct) {
      const lines = shardsOfSyllables(syllables, shards.length).map((shard) =>
        readLines(shards[shard] ?? ''),
      );
      const ways = [{ syllables, rest: '' }];
      expect(textsOfPinyin(ways, lines, Number.POSITIVE_INFINITY)).toContain(text);
    }
  });
});

test('words in a row are parted again, however they are joined', () => {
  const some = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(some, fc.constantFrom('', ' ', "'"), (words, joint) => {
      const typed = words.map(({ syllables }) => syllables.join(joint)).join(joint);
      expect(ask(typed, 500)).toContain(words.map((one) => one.word).join(''));
    }),
  );
});
