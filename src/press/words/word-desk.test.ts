import { describe, expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../../testing/build-article.ts';
import { buildTerm } from '../../testing/build-term.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { anchor } from '../../vocabulary/ids.ts';
import { loadLexicon } from '../lexicon.ts';
import { wordsOf } from './cut-words.ts';
import { loadDictionary } from './dictionary.ts';
import { glossedTexts, wordDesks } from './word-desk.ts';

describe('the texts that are glossed', () => {
  test('are title, passages and captions', () => {
    const caption = {
      anchor: anchor('caption1'),
      text: '图为会场。',
      credit: [],
      creditText: null,
      lines: [9, 9] as const,
      source: [],
      after: 0,
    };
    const article = buildArticle({ paragraphs: ['开会。', '散会。'], captions: [caption] });
    expect(glossedTexts(article).map((text) => [text.anchor, text.text])).toEqual([
      ['title', '开发区召开会议'],
      ['l5', '开会。'],
      ['l7', '散会。'],
      ['caption1', '图为会场。'],
    ]);
  });

  test('are no cells of tables, no empty text, and one of an anchor', () => {
    const cell = buildPassage('收入', 5);
    const article = buildArticle({
      title: null,
      blocks: [
        { type: 'table', lines: [5, 5], head: true, rows: [[cell, cell]] },
        { type: 'list', lines: [7, 7], items: [buildPassage('一', 7), buildPassage('二', 7)] },
      ],
    });
    expect(glossedTexts(article)).toEqual([{ anchor: 'l7', text: '一' }]);
  });
});

test('a term of the glossary is a word, whatever it is made of; a person is a name', () => {
  const glossary = [
    buildTerm('一个载体、四个体系'),
    buildTerm('科技创新驱动发展战略'),
    buildTerm('高峰', { kind: 'person', variants: ['Gao'] }),
  ];
  const sources = { lexicon: loadLexicon(), dictionary: loadDictionary() };
  const [desk] = wordDesks([seedPage()], glossary, sources);
  if (desk === undefined) throw new Error('the seed is one page');
  expect([...desk.terms]).toEqual(glossary.map(({ term }) => term));
  expect(desk.names.has('高峰')).toBe(true);
  expect(wordsOf('围绕“一个载体、四个体系”实施科技创新驱动发展战略', desk.words)).toEqual([
    '围绕',
    '一个载体、四个体系',
    '实施',
    '科技创新驱动发展战略',
  ]);
});
