import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildParagraph } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { topicId } from '../../vocabulary/ids.ts';
import { ArticleSchema } from './article-schema.ts';
import {
  AboutFileSchema,
  ArticleFileSchema,
  EditionSchema,
  PageSheetSchema,
  TopicListSchema,
  TopicSheetSchema,
} from './edition-schema.ts';

const article = buildArticle({
  topics: [{ id: topicId('meetings'), why: '会议' }],
  corrections: [buildCorrection()],
  doubts: [buildDoubt({ place: null })],
});
const files = buildFiles([article]);
const DOORS = [
  ['data/edition.json', EditionSchema],
  ['data/pages/1.json', PageSheetSchema],
  [`data/articles/${article.slug}.json`, ArticleFileSchema],
  ['data/topics/meetings.json', TopicSheetSchema],
  ['data/lists/meetings.json', TopicListSchema],
  ['data/about.json', AboutFileSchema],
] as const;

describe.each(DOORS)('%s', (path, door) => {
  test('passes as the press writes it, nothing lost', () => {
    expect(v.parse<typeof door>(door, files.get(path))).toEqual(files.get(path));
  });

  test.each([null, 7, '', [], {}, '<!doctype html>'])('%j does not pass', (file) => {
    expect(v.is(door, file)).toBe(false);
  });
});

test.each([
  ['a slug with a slash', { slug: '../x' }],
  ['a topic that is no id', { topics: [{ id: 'A B', why: '' }] }],
  ['a block of an unknown type', { blocks: [{ type: 'script', lines: [1, 1] }] }],
  ['an anchor that is code', { captions: [{ anchor: 'x" onclick="' }] }],
  ['a title that is a number', { title: 7 }],
  ['a kind nobody knows', { kind: 'advert' }],
  ['text that is missing', { blocks: [{ ...buildParagraph('x', 1), text: null }] }],
])('%s stays outside', (_, parts) => {
  expect(v.is(ArticleSchema, { ...article, ...parts })).toBe(false);
});
