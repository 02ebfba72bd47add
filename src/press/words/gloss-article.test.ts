import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildTerm } from '../../testing/build-term.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { loadLexicon } from '../lexicon.ts';
import { loadDictionary } from './dictionary.ts';
import { glossArticle } from './gloss-article.ts';
import { wordDesks } from './word-desk.ts';

const sources = { lexicon: loadLexicon(), dictionary: loadDictionary() };
const [desk] = wordDesks([seedPage()], [buildTerm('营商环境')], sources);
if (desk === undefined) throw new Error('the seed is one page');

const { words, passages, names, terms } = glossArticle(
  buildArticle({
    title: '开发区',
    paragraphs: ['王泉林优化营商环境。', '开发区完成8.49亿元，校长长大，路长5米'],
  }),
  desk,
);
const rowOf = (text: string) => words.find(([word]) => word === text);

describe('the words of an article', () => {
  test('are written once, and counted where they stand', () => {
    expect(words.filter(([word]) => word === '开发区')).toEqual([
      ['开发区', 'kāi|fā|qū', 'development zone'],
    ]);
    expect(passages.title).toEqual([0]);
    expect(passages.l7?.[0]).toBe(0);
    expect(passages.l5?.at(-1)).toBe(-1);
  });

  test('point at their parts where the dictionary lacks them', () => {
    const [, , parts] = rowOf('营商环境') ?? [];
    expect(Array.isArray(parts) && parts.map((place) => words[place]?.[0])).toEqual([
      '营',
      '商',
      '环境',
    ]);
  });

  test('have no gloss that are names or figures', () => {
    expect(names.map((place) => words[place])).toEqual([['王泉林', 'Wáng|Quán|lín', null]]);
    expect(rowOf('8.49亿元')).toEqual(['8.49亿元', 'yì|yuán', null]);
  });

  test('lead to the glossary', () => {
    expect(terms.map((place) => words[place]?.[0])).toEqual(['营商环境']);
  });
});
