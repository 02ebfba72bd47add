import { describe, expect, test } from 'vitest';
import { isSlug, slug } from '../vocabulary/ids.ts';
import { loadLexicon } from './lexicon.ts';
import { distinctSlugs, slugOf } from './make-slugs.ts';

const lexicon = loadLexicon();

test.each([
  ['开发区召开党委(扩大)会议', 'kaifaqu-zhaokai-dangwei-kuoda-huiyi'],
  ['凯歌前行迎新年', 'kaige-qianxing-yingxinnian'],
  ['绿色出行', 'lvse-chuxing'],
  ['５Ｇ来了', '5g-lai-le'],
  ['COVID-19 疫情', 'covid-19-yiqing'],
  ['……', 'article'],
  ['', 'article'],
  ['😀', 'article'],
  ['カタカナ', 'article'],
])('%s is at %s', (words, expected) => {
  expect(slugOf(words, lexicon)).toBe(expected);
});

test.each([
  '开发区推进项目建设'.repeat(50),
  'A'.repeat(100),
  '𠮷'.repeat(60),
  `${'a'.repeat(43)} b`,
])('a long title has a slug that fits (%#)', (words) => {
  const made = slugOf(words, lexicon);
  expect(isSlug(made)).toBe(true);
  expect(made.length).toBeLessThanOrEqual(44);
});

describe('distinct slugs', () => {
  test('the second of a kind has a number, free of the names taken', () => {
    const wanted = ['a', 'b', 'a', 'a', 'a-2'].map(slug);
    expect(distinctSlugs(wanted, new Set(['b']))).toEqual(['a', 'b-2', 'a-2', 'a-3', 'a-2-2']);
  });

  test('two thousand of a kind fit', () => {
    const made = distinctSlugs(Array(2000).fill(slug('a'.repeat(44))));
    expect(new Set(made).size).toBe(2000);
    expect(made.every(isSlug)).toBe(true);
  });
});
