import { describe, expect, test } from 'vitest';
import { readLines } from './keyed-lines.ts';
import { latinWords } from './latin-words.ts';
import { articlesOfBeginning, articlesOfStem, shardsOfWord, writeWordIndex } from './word-index.ts';

const ARTICLES = [
  ['The business environment', 'Businesses grew 8.49 times.'],
  ['Environmental taxes'],
  ['No words of it', 'Party building'],
  [],
];
const shards = writeWordIndex(ARTICLES);

function linesOf(typed: string, count = shards) {
  const [{ plain, stem } = { plain: '', stem: '' }] = latinWords(typed);
  const wanted = shardsOfWord(plain, stem, count.length);
  return { plain, stem, lines: wanted.map((one) => readLines(count[one] ?? '')) };
}

describe('by stem', () => {
  test.each([
    ['business', [0]],
    ['Environments', [0]],
    ['tax', [1]],
    ['party', [2]],
    ['environ', [0]],
    ['8', []],
    ['cat', []],
  ])('%s is in %j', (typed, articles) => {
    const { stem, lines } = linesOf(typed);
    expect(articlesOfStem(stem, lines)).toEqual(articles);
  });
});

describe('by its beginning', () => {
  test.each([
    ['envi', [0, 1]],
    ['environme', [0, 1]],
    ['buil', [2]],
    ['env', []],
    ['environmentandmorethanthat', []],
  ])('%s begins words of %j', (typed, articles) => {
    const { plain, lines } = linesOf(typed);
    expect(articlesOfBeginning(plain, lines)).toEqual(articles);
  });
});

test('many shards answer as one does', () => {
  const letters = (n: number) =>
    String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26), 97 + ((n * 3) % 25));
  const many = writeWordIndex(
    Array.from({ length: 3000 }, (_, n) => [`${letters(n)}k${letters(n + 5)}`]),
  );
  expect(many.length).toBeGreaterThan(1);
  const { stem, lines } = linesOf(`${letters(40)}k${letters(45)}`, many);
  expect(articlesOfStem(stem, lines)).toContain(40);
});

test('an edition without English has no shards', () => {
  expect(writeWordIndex([[], ['8.49']])).toEqual([]);
});
