import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleSchema } from '../reader/desk/article-schema.ts';
import { buildArticle, buildParagraph } from './build-article.ts';
import { buildCaption } from './build-caption.ts';
import { buildCorrection, buildDoubt } from './build-notes.ts';

test('notes and captions pass the door, with parts of the caller’s own', () => {
  const article = buildArticle({
    corrections: [buildCorrection(), buildCorrection({ place: null })],
    doubts: [buildDoubt({ readings: [] })],
    captions: [buildCaption({ text: '' })],
  });
  expect(v.parse(ArticleSchema, article)).toEqual(article);
});

test('both stand on their words in 入区项目千群群众… and cover them', () => {
  const text = '入区项目千群群众';
  const block = buildParagraph(text, 5);
  for (const { place, words } of [
    { place: buildCorrection().place, words: buildCorrection().to },
    { place: buildDoubt().place, words: buildDoubt().text },
  ]) {
    expect(block.type === 'paragraph' && block.text.anchor).toBe(place?.anchor);
    expect(text.slice(place?.start, place?.end)).toBe(words);
  }
});
