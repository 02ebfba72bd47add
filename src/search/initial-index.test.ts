import { expect, test } from 'vitest';
import {
  initialsOf,
  shardsOfInitials,
  wordsByInitials,
  wordsOfInitials,
  writeInitialIndex,
} from './initial-index.ts';
import { readLines } from './keyed-lines.ts';
import { pinyinLines, type ReadWord } from './pinyin-index.ts';

const word = (text: string, reading: string): ReadWord => ({
  word: text,
  syllables: reading.split(' '),
});
const WORDS = [
  word('招商引资', 'zhao shang yin zi'),
  word('营商环境', 'ying shang huan jing'),
  word('党建', 'dang jian'),
  word('等级', 'deng ji'),
  word('党', 'dang'),
];

test.each([
  ['zsyz', ['zsyz']],
  ['zhsyz', ['zhsyz', 'zsyz']],
  ['Z.S.Y.Z', ['zsyz']],
  ['z', []],
  ['business', []],
  ['k12', []],
  ['abcdefghj', []],
])('%s is typed for %j', (typed, initials) => {
  expect(initialsOf(typed)).toEqual(initials);
});

test.each([
  ['zsyz', ['招商引资']],
  ['zhsyz', ['招商引资']],
  ['yshj', ['营商环境']],
  ['dj', ['党建', '等级']],
  ['ys', []],
])('%s finds the same words in the index and in the pinyin of a small edition', (typed, words) => {
  const initials = initialsOf(typed);
  const shards = writeInitialIndex(WORDS);
  const lines = shardsOfInitials(initials, shards.length).map((one) =>
    readLines(shards[one] ?? ''),
  );
  expect(wordsOfInitials(initials, lines)).toEqual(words);
  expect(wordsByInitials(initials, [pinyinLines(WORDS)], 9)).toEqual(words);
});

test('eight words are kept for the same letters, those that come first', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    word(String.fromCodePoint(0x5000 + at, 0x5f00), 'dang jian'),
  );
  const [shard = ''] = writeInitialIndex(many);
  expect(wordsOfInitials(['dj'], [readLines(shard)])).toEqual(
    many.slice(0, 8).map((one) => one.word),
  );
});
