import { describe, expect, test } from 'vitest';
import { buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { buildRecord } from '../../testing/build-record.ts';
import { seedPage } from '../../testing/seed-page.ts';
import type { Block } from '../../vocabulary/article.ts';
import { topicId } from '../../vocabulary/ids.ts';
import { unitId } from '../../vocabulary/translation.ts';
import { recordSchema } from './record-schema.ts';

const blocks: readonly Block[] = [
  buildParagraph('甲。', 5),
  { type: 'subhead', lines: [6, 6], text: buildPassage('乙', 6) },
  { type: 'list', lines: [7, 7], items: [buildPassage('丙', 7)] },
  { type: 'verse', lines: [8, 8], verses: [buildPassage('丁', 8)] },
  { type: 'table', lines: [9, 9], head: true, rows: [[buildPassage('戊', 9)]] },
];

test('every kind of part keeps its words and their anchors', () => {
  expect(buildRecord({ blocks }).body).toEqual([
    { type: 'paragraph', text: { anchor: 'l5', text: '甲。' } },
    { type: 'subhead', text: { anchor: 'l6', text: '乙' } },
    { type: 'list', items: [{ anchor: 'l7', text: '丙' }] },
    { type: 'verse', verses: [{ anchor: 'l8', text: '丁' }] },
    { type: 'table', head: true, rows: [[{ anchor: 'l9', text: '戊' }]] },
  ]);
});

test('what is not known is null', () => {
  expect(buildRecord({}, 'zh', { nameplate: null })).toMatchObject({
    paper: null,
    date: null,
    page: null,
    kicker: null,
    translation: null,
  });
});

test.each([
  ['zh', '../../article.schema.json', '会议调研', '“人”“入”形近。'],
  ['zh-hant', '../../../article.schema.json', '会议调研', '“人”“入”形近。'],
  ['en', '../../../article.schema.json', 'Meetings and visits', '人 and 入 look alike.'],
] as const)(
  'in %s the schema is at %s and words are in the language',
  (language, at, name, why) => {
    const parts = {
      topics: [{ id: topicId('meetings'), why: 'test' }],
      corrections: [buildCorrection()],
      doubts: [buildDoubt()],
    };
    expect(buildRecord(parts, language)).toMatchObject({
      $schema: at,
      topics: [{ id: 'meetings', name }],
      corrections: [{ from: '人区', to: '入区', reason: why }],
      doubts: [{ text: '千群群众', readings: ['干群群众', '干部群众'] }],
    });
  },
);

test('a translation says how far it is one', () => {
  const untranslated = [unitId('l5'), unitId('title')];
  const record = buildRecord(
    { translation: { language: 'en', untranslated, stale: [unitId('l7')], of: 4 } },
    'en',
  );
  expect(record.translation).toEqual({ of: 4, untranslated: 2, stale: 1 });
  expect(record).toMatchObject({ language: 'en', textLanguage: 'zh-Hans' });
});

describe('keeps to its schema', () => {
  test.each(seedPage().articles.map((article) => [article.slug, article] as const))(
    '%s',
    (_, article) => {
      const record = buildRecord({ ...article, topics: [] });
      expect(recordSchema.parse(record)).toEqual(record);
    },
  );

  test('an article with all there is', () => {
    const record = buildRecord({
      blocks,
      captions: [buildCaption()],
      corrections: [buildCorrection()],
      doubts: [buildDoubt()],
      byline: [{ role: '记者', names: ['王泉林'] }],
      dates: [{ text: '12月3日', iso: '--12-03' }],
    });
    expect(recordSchema.parse(record)).toEqual(record);
  });
});
