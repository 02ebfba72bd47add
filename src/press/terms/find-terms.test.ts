import { describe, expect, test } from 'vitest';
import { buildTerm } from '../../testing/build-term.ts';
import { loadLexicon } from '../lexicon.ts';
import { loadDictionary } from '../words/dictionary.ts';
import { findTerms } from './find-terms.ts';
import { makeTermDesk } from './term-desk.ts';

const TERMS = [
  '周口',
  '周口经济开发区',
  '开发区',
  '开发区党委书记',
  '区党委',
  '太昊路',
  '太昊路公安分局',
  '放管服',
  '河南',
  '同比',
  '党委（扩大）会议',
  '一个载体、四个体系',
  '王静',
].map((term) => buildTerm(term));

const ROWS: [text: string, found: string[]][] = [
  ['周口经济开发区在周口。', ['周口经济开发区', '周口']],
  ['太昊路公安分局政委', ['太昊路公安分局']],
  ['太昊路上的太昊路公安分局', ['太昊路', '太昊路公安分局']],
  ['深化“放管服”改革，放管服、放管服', ['放管服', '放管服', '放管服']],
  ['开发区党委书记主持', ['开发区党委书记']],
  ['开发区党委召开党委（扩大）会议', ['开发区', '党委（扩大）会议']],
  ['围绕“一个载体、四个体系”建设', ['一个载体、四个体系']],
  ['一个载体和四个体系', []],
  ['没有名词', []],
  ['', []],
];

describe('terms are found longest first, none within another', () => {
  test.each(ROWS)('%s', (text, found) => {
    const all = findTerms(text, TERMS);
    expect(all.map(({ entry }) => entry.term)).toEqual(found);
    expect(all.map(({ range }) => text.slice(...range))).toEqual(found);
  });

  test('whatever the order of the glossary', () => {
    for (const [text, found] of ROWS) {
      const backwards = findTerms(text, TERMS.toReversed());
      expect(backwards.map(({ entry }) => entry.term)).toEqual(found);
    }
  });

  test('and a term of nothing is nowhere', () => {
    expect(findTerms('开发区', [{ term: '' }])).toEqual([]);
  });
});

describe('with the words of the text', () => {
  const sources = { lexicon: loadLexicon(), dictionary: loadDictionary() };
  const { partsWordOf } = makeTermDesk(TERMS, sources);

  test.each<[string, string[]]>([
    ...ROWS,
    ['我们共同比赛', []],
    ['税收同比增长', ['同比']],
    ['河南省人大代表', ['河南']],
    ['河南人', ['河南']],
    ['为王静作报告', ['王静']],
  ])('%s', (text, found) => {
    const all = findTerms(text, TERMS, partsWordOf(text));
    expect(all.map(({ entry }) => entry.term)).toEqual(found);
  });
});
