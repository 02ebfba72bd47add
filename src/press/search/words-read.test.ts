import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import type { GlossFile } from '../../vocabulary/gloss.ts';
import { rankWords, wordsRead } from './words-read.ts';

const GLOSS: GlossFile = {
  words: [
    ['开发区', 'kāi|fā|qū', null],
    ['单华云', 'Shàn|Huá|yún', null],
    ['绿', 'lǜ', null],
    ['46辆', 'liàng', null],
    ['哪儿', 'nǎ|r', null],
  ],
  passages: {},
  names: [1],
  terms: [],
  articles: [],
  elsewhere: [],
};
const shown = (article = buildArticle({ title: null, paragraphs: [] }), gloss?: GlossFile) =>
  wordsRead(article, gloss, (text) => text.split('/')).map(
    ({ word, syllables }) => `${word} ${syllables.join(' ')}`,
  );

describe('words', () => {
  test('of a gloss are read as it reads them, a name in both orders', () => {
    expect(shown(undefined, GLOSS)).toEqual([
      '开发区 kai fa qu',
      '单华云 shan hua yun',
      '单华云 hua yun shan',
      '绿 lv',
      '哪儿 na er',
    ]);
  });

  test('of bylines are names', () => {
    const byline = [{ role: '记者', names: ['单华云', 'K12'] }];
    expect(shown(buildArticle({ title: null, paragraphs: [], byline }))).toEqual([
      '单华云 shan hua yun',
      '单华云 hua yun shan',
    ]);
  });

  test('of lines that no gloss has are cut', () => {
    const article = buildArticle({ title: null, kicker: '本期/论坛', paragraphs: [] });
    expect(shown(article, GLOSS)).toContain('论坛 lun tan');
  });
});

test('words of most articles come first', () => {
  const word = (text: string) => ({ word: text, syllables: ['a'] });
  const ranked = rankWords([[word('甲'), word('乙')], [word('乙')], [word('丙')]]);
  expect(ranked.map((one) => one.word)).toEqual(['乙', '甲', '丙']);
});
