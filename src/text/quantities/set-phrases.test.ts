import { expect, test } from 'vitest';
import { findPhrasesEn, findPhrasesZh } from './set-phrases.ts';

const PHRASES = [
  { phrase: '一对', english: ['one to one'] },
  { phrase: '一对一', english: ['one-on-one', 'the ten farmers’ markets (new)'] },
  { phrase: '万无一失', english: [] },
];

const words = (text: string, ends: ReadonlyMap<number, number>) =>
  [...ends].sort(([a], [b]) => a - b).map(([start, end]) => text.slice(start, end));

test.each([
  ['“一对一”服务，一对新人，确保万无一失', ['一对一', '一对', '万无一失']],
  ['统一对外', ['一对']],
  ['', []],
])('finds in %j the longest phrases, none within another', (text, expected) => {
  expect(words(text, findPhrasesZh(text, PHRASES))).toEqual(expected);
});

test.each([
  ['“One‑on‑One” services', ['One‑on‑One']],
  ['stone-on-one-on-ones', []],
  [
    "The Ten\nfarmers' markets (new) one  to one",
    ["The Ten\nfarmers' markets (new)", 'one  to one'],
  ],
])('finds in %j whole words in any case and print', (text, expected) => {
  expect(words(text, findPhrasesEn(text, PHRASES))).toEqual(expected);
});
