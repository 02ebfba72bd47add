import { expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../../../testing/build-article.ts';
import type { Caption, Sentence } from '../../../vocabulary/article.ts';
import { anchor } from '../../../vocabulary/ids.ts';
import { holderOf, sentenceId } from './anchors.ts';

const passage = buildPassage('一句。两句。三句。', 5);
const merged = passage.sentences.map(
  (sentence, index): Sentence => (index === 2 ? { ...sentence, also: [anchor('l9')] } : sentence),
);
const caption: Caption = {
  anchor: anchor('caption1'),
  text: '图为现场。',
  credit: [],
  creditText: null,
  lines: [9, 9],
  source: [],
  after: 0,
};
const article = buildArticle({
  blocks: [{ type: 'paragraph', lines: [5, 9], text: { ...passage, sentences: merged } }],
  captions: [caption],
});

test('a paragraph and its first sentence have an id each', () => {
  expect(passage.sentences.map((sentence) => sentenceId(passage, sentence))).toEqual([
    'l5s1',
    'l5s2',
    'l5s3',
  ]);
});

test.each([
  ['l5', 'l5'],
  ['l5s1', 'l5s1'],
  ['l5s2', 'l5s2'],
  ['l9', 'l5s3'],
  ['caption1', 'caption1'],
  ['l99', null],
  ['l5s4', null],
])('%s is held by %s', (place, holder) => {
  expect(holderOf(article, anchor(place))).toBe(holder);
});
