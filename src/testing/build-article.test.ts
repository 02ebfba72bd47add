import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleSchema } from '../reader/desk/article-schema.ts';
import { passagesOf } from '../vocabulary/article.ts';
import { buildArticle, buildParagraph, buildPassage } from './build-article.ts';

test.each([
  ['一句。两句。', ['一句。', '两句。'], ['l5', 'l5s2']],
  ['没有句号', ['没有句号'], ['l5']],
  ['一句。余下', ['一句。', '余下'], ['l5', 'l5s2']],
])('%s is cut into %j at %j', (text, sentences, anchors) => {
  const passage = buildPassage(text, 5);
  expect(passage.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  expect(passage.sentences.map(({ anchor }) => anchor)).toEqual(anchors);
});

test('a paragraph stands on its line', () => {
  expect(buildParagraph('甲。', 7)).toMatchObject({ lines: [7, 7], text: { anchor: 'l7' } });
});

test.each([
  {},
  { title: null },
  { paragraphs: [] },
  { paragraphs: ['甲。', '乙。', '丙。'] },
  { blocks: [buildParagraph('甲。', 99)] },
])('with %j it is an article that passes the door, places distinct', (parts) => {
  const article = buildArticle(parts);
  expect(v.is(ArticleSchema, article)).toBe(true);
  const anchors = article.blocks.flatMap(passagesOf).map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('blocks say what the paragraphs say', () => {
  const { blocks, paragraphs } = buildArticle({ paragraphs: ['甲。', '乙。'] });
  expect(blocks.flatMap(passagesOf).map(({ text }) => text)).toEqual(paragraphs);
});
