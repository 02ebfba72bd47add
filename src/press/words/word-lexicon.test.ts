import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../lexicon.ts';
import { makeDictionary } from './dictionary.ts';
import { makePartLexicon, makeWordLexicon } from './word-lexicon.ts';

const entry = (word: string) => ({
  simplified: word,
  traditional: word,
  pinyin: '',
  english: [''],
});
const lexicon = makeLexicon('贯彻 900\n落实 900\n贯彻落实 30\n党建 140\n铁的纪律 3\n好 5000\n');
const dictionary = makeDictionary(['贯彻', '落实', '开发区'].map(entry));
const words = makeWordLexicon(lexicon, dictionary, new Set(['放管服']));

describe('a word', () => {
  test.each([
    ['of both lists', '贯彻'],
    ['of the dictionary alone', '开发区'],
    ['of jieba alone, with no parts in the dictionary', '党建'],
    ['of the edition', '放管服'],
    ['of one character, seen or not', '鑫'],
  ])('%s is one', (_, word) => {
    expect(words.weight(word)).toBeLessThan(0);
  });

  test.each([
    ['a phrase of two words', '贯彻落实'],
    ['a phrase with 的', '铁的纪律'],
    ['two characters that nobody lists', '管服'],
  ])('%s is none', (_, word) => {
    expect(words.weight(word)).toBeNull();
  });
});

test('the edition’s own words weigh more than any other', () => {
  expect(words.weight('放管服')).toBeGreaterThan(words.weight('好') ?? 0);
});

test.each([
  ['贯彻', true],
  ['建', true],
  ['党建', false],
  ['放管服', false],
])('as a part %s is a word: %s', (word, is) => {
  expect(makePartLexicon(lexicon, dictionary).weight(word) !== null).toBe(is);
});
