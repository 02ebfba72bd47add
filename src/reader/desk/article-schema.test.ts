import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildPassage } from '../../testing/build-article.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { topicId } from '../../vocabulary/ids.ts';
import {
  ArticleSchema,
  KindSchema,
  MendSchema,
  SlugSchema,
  TextDateSchema,
  TopicIdSchema,
  TopicReasonSchema,
} from './article-schema.ts';

const lines = [5, 6] as const;
const passage = buildPassage('一句。两句。', 5);
const caption = {
  anchor: 'caption1',
  text: '图为现场。',
  credit: [{ role: '记者', names: ['王泉林'] }],
  creditText: '记者 王泉林 摄',
  lines: [11, 11],
  source: [[40, 45]],
  after: -1,
};
const mend = { rule: 'join', line: 5, from: '\n', to: '', range: [3, 4] };
const place = { anchor: 'l5', start: 0, end: 2 };

/** The article as JSON has it, with some parts other than the press would write them. */
const file = (parts: object): unknown =>
  JSON.parse(JSON.stringify({ ...buildArticle(), ...parts }));
const passes = (parts: object) => v.is(ArticleSchema, file(parts));

test.each([
  ['a paragraph', { type: 'paragraph', lines, text: passage }],
  ['a heading', { type: 'subhead', lines, text: passage }],
  ['a list', { type: 'list', lines, items: [passage] }],
  ['a list of nothing', { type: 'list', lines, items: [] }],
  ['a poem', { type: 'verse', lines, verses: [passage, passage] }],
  ['a table', { type: 'table', lines, head: false, rows: [[passage], []] }],
])('%s passes with all it has', (_, block) => {
  const given = file({ blocks: [block] });
  expect(v.parse(ArticleSchema, given)).toEqual(given);
});

test('an article with every part passes with all it has', () => {
  const given = file({
    kind: 'photo',
    titleLines: ['开发区', '召开会议'],
    kicker: '今日论坛',
    pretitle: '引题',
    subtitle: '副题',
    byline: [{ role: '记者', names: ['王泉林', '李四'] }],
    bylineText: '李清华',
    dateline: '本报讯',
    captions: [caption],
    dates: [{ text: '12月3日', iso: '--12-03' }],
    topics: [{ id: 'meetings', why: '会议×3' }],
    mends: [mend],
    corrections: [buildCorrection()],
    doubts: [buildDoubt()],
  });
  expect(v.parse(ArticleSchema, given)).toEqual(given);
});

test('an article of nothing but its address passes', () => {
  expect(passes({ title: null, titleLines: [], paragraphs: [], blocks: [], level: 0 })).toBe(true);
});

test('what the reader does not know is left at the door', () => {
  const checked = v.parse(ArticleSchema, file({ html: '<script>', onclick: '' }));
  expect(Object.keys(checked)).not.toContain('html');
  expect(Object.keys(checked)).not.toContain('onclick');
});

describe('a passage', () => {
  const withText = (parts: object) =>
    passes({ blocks: [{ type: 'paragraph', lines, text: { ...passage, ...parts } }] });
  const sentence = { anchor: 'l5', start: 0, end: 3, also: ['l7'] };

  test.each([
    ['no sentences', { sentences: [] }],
    ['a merged sentence', { sentences: [sentence] }],
    ['bold runs', { strong: [[0, 2]] }],
    ['no text', { text: '' }],
    ['much text', { text: '文'.repeat(100_000) }],
    ['a lone half of a pair', { text: '\ud800' }],
  ])('with %s passes', (_, parts) => {
    expect(withText(parts)).toBe(true);
  });

  test.each([
    ['an anchor that is markup', { anchor: '<b>' }],
    ['an anchor that is a number', { anchor: 5 }],
    ['a sentence without a place', { sentences: [{ ...sentence, start: undefined }] }],
    ['a sentence before the text', { sentences: [{ ...sentence, start: -1 }] }],
    ['half a character', { sentences: [{ ...sentence, end: 2.5 }] }],
    ['an end that is no number', { sentences: [{ ...sentence, end: '3' }] }],
    ['a foreign anchor beside', { sentences: [{ ...sentence, also: ['javascript:1'] }] }],
    ['a run of one end', { strong: [[0]] }],
    ['a run of words', { strong: [['0', '1']] }],
    ['runs that are an object', { strong: { 0: [0, 1] } }],
    ['text that is a list', { text: ['x'] }],
  ])('with %s stays outside', (_, parts) => {
    expect(withText(parts)).toBe(false);
  });
});

describe('a caption', () => {
  test.each([
    ['without words', { text: '', creditText: null, credit: [] }],
    ['before the first block', { after: -1 }],
    ['behind a block that is not there', { after: 99 }],
  ])('%s passes', (_, parts) => {
    expect(passes({ captions: [{ ...caption, ...parts }] })).toBe(true);
  });

  test.each([
    ['before all there is', { after: -2 }],
    ['between two blocks', { after: 0.5 }],
    ['of a person who is no list', { credit: [{ role: '记者', names: '王泉林' }] }],
    ['without the word for its credit', { creditText: undefined }],
  ])('%s stays outside', (_, parts) => {
    expect(passes({ captions: [{ ...caption, ...parts }] })).toBe(false);
  });
});

describe('a note', () => {
  const correction = buildCorrection();
  const doubt = buildDoubt();
  test.each([
    ['a correction without a place', { corrections: [{ ...correction, place: null }] }],
    ['a likely correction', { corrections: [{ ...correction, confidence: 'likely' }] }],
    ['a doubt without a reading', { doubts: [{ ...doubt, readings: [] }] }],
    ['a note on the title', { doubts: [{ ...doubt, place: { ...place, anchor: 'title' } }] }],
  ])('%s passes', (_, parts) => {
    expect(passes(parts)).toBe(true);
  });

  test.each([
    ['a reason in one language', { corrections: [{ ...correction, reason: { zh: '形近。' } }] }],
    ['a reason that is a string', { corrections: [{ ...correction, reason: '形近。' }] }],
    ['a confidence nobody has', { corrections: [{ ...correction, confidence: 'sure' }] }],
    ['a place that is forgotten', { corrections: [{ ...correction, place: undefined }] }],
    ['a place at a foreign anchor', { doubts: [{ ...doubt, place: { ...place, anchor: '#' } }] }],
    ['a doubt of nobody', { doubts: [{ ...doubt, by: 'reader' }] }],
  ])('%s stays outside', (_, parts) => {
    expect(passes(parts)).toBe(false);
  });
});

test.each([
  ['slug', SlugSchema, 'kaige', ['', 'A', 'a/b', 7, null, ['a'], { length: 1 }]],
  ['topic id', TopicIdSchema, 'economy', ['', '经济', 'a b', 7, null]],
  ['kind', KindSchema, 'opinion', ['', 'advert', 'NEWS', 0, null]],
])('the door of a %s passes it and nothing else', (_, door, good, bad) => {
  expect(v.is(door, good)).toBe(true);
  expect(bad.filter((value) => v.is(door, value))).toEqual([]);
});

test.each([
  ['a mend', MendSchema, mend, { line: -1 }],
  ['a mend', MendSchema, mend, { range: [1] }],
  ['a date', TextDateSchema, { text: '12月3日', iso: '--12-03' }, { iso: null }],
  ['a reason', TopicReasonSchema, { id: topicId('economy'), why: '' }, { why: undefined }],
  ['a reason', TopicReasonSchema, { id: topicId('economy'), why: '' }, { id: '../x' }],
])('%s passes as %j, not with %j', (_, door, good, bad) => {
  expect(v.is(door, good)).toBe(true);
  expect(v.is(door, { ...good, ...bad })).toBe(false);
});

const translation = { language: 'en', untranslated: ['l5s1', 'title'], stale: ['byline'], of: 9 };

test.each([
  ['how far it is translated', { translation }, true],
  ['nothing of that, as an original', {}, true],
  ['a language that nobody writes', { translation: { ...translation, language: 'fr' } }, false],
  ['a unit that is none', { translation: { ...translation, stale: ['menu'] } }, false],
  ['a count that is none', { translation: { ...translation, of: -1 } }, false],
])('an article with %s', (_, parts, passed) => {
  expect(passes(parts)).toBe(passed);
});
