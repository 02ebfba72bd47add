import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildGloss } from '../../testing/build-gloss.ts';
import { GlossFileSchema } from './gloss-schema.ts';

const file = JSON.parse(JSON.stringify(buildGloss()));

test('a file passes as the press writes it, nothing lost', () => {
  expect(v.parse(GlossFileSchema, file)).toEqual(buildGloss());
});

test.each([
  ['nothing', null],
  ['a page of HTML', '<!doctype html>'],
  ['a word without text', { ...file, words: [['', '', null]] }],
  ['a gloss that is a number', { ...file, words: [['开', 'kāi', 7]] }],
  ['a passage at no anchor', { ...file, passages: { 'x"y': [0] } }],
  ['half a word', { ...file, passages: { l5: [0.5] } }],
  ['a word that is not there', { ...file, passages: { l5: [9] } }],
  ['a part that is not there', { ...file, words: [['营商', 'yíng|shāng', [1]]], passages: {} }],
  ['a name that is not there', { ...file, names: [9] }],
  ['a term of no word', { ...file, terms: [9] }],
  ['a slug with a slash', { ...file, articles: [['../x', '']] }],
  ['an article that is not there', { ...file, elsewhere: [[0, [[1, 'l9']]]] }],
  ['a place that is code', { ...file, elsewhere: [[0, [[0, 'l9" onclick="']]]] }],
])('%s does not', (_, value) => {
  expect(v.is(GlossFileSchema, value)).toBe(false);
});
