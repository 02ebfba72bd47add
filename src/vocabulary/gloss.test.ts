import { expect, test } from 'vitest';
import type { GlossFile } from './gloss.ts';
import { wordsAt } from './gloss.ts';

const file: GlossFile = {
  words: [
    ['开发区', 'kāi|fā|qū', 'development zone'],
    ['召开', 'zhào|kāi', 'to convene'],
  ],
  passages: { l5: [-1, 0, 1, -2, 0], l7: [], title: [-4] },
  names: [],
  terms: [],
  articles: [],
  elsewhere: [],
};

test('words stand behind one another, with what is no word between them', () => {
  expect(wordsAt(file, 'l5')).toEqual([
    { start: 1, end: 4, word: 0 },
    { start: 4, end: 6, word: 1 },
    { start: 8, end: 11, word: 0 },
  ]);
});

test.each(['l7', 'title', 'l9', 'toString'])('%s has no words', (anchor) => {
  expect(wordsAt(file, anchor)).toEqual([]);
});
