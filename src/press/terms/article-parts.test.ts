import { describe, expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { seedPage } from '../../testing/seed-page.ts';
import type { Caption } from '../../vocabulary/article.ts';
import { anchor } from '../../vocabulary/ids.ts';
import { translateArticle } from '../translations/translate-article.ts';
import { articleCredits, articleParts } from './article-parts.ts';

const caption: Caption = {
  anchor: anchor('caption1'),
  text: '图为会场。',
  credit: [{ role: '摄', names: ['李明'] }],
  creditText: '李明 摄',
  lines: [9, 9],
  source: [],
  after: 0,
};
const cell = buildPassage('收入', 9);
const article = buildArticle({
  kicker: '今日论坛',
  byline: [{ role: '记者', names: ['王泉林', '刘航'] }],
  blocks: [
    buildParagraph('一句。两句。', 5),
    { type: 'table', lines: [9, 9], head: false, rows: [[cell]] },
  ],
  captions: [caption],
});

test('the parts of an article are lines of its head, sentences and captions in reading order', () => {
  const parts = articleParts(article).filter(({ text }) => text !== '');
  expect(parts.map(({ anchor: at, text, start, isCell }) => [at, text, start, isCell])).toEqual([
    [null, '今日论坛', 0, false],
    [null, '开发区召开会议', 0, false],
    ['l5s1', '一句。', 0, false],
    ['l5s2', '两句。', 3, false],
    ['caption1', '图为会场。', 0, false],
    ['l9s1', '收入', 0, true],
  ]);
});

test('credits are the byline’s, then those of pictures', () => {
  expect(articleCredits(article)).toEqual([
    { credit: { role: '记者', names: ['王泉林', '刘航'] }, caption: null },
    { credit: { role: '摄', names: ['李明'] }, caption: 'caption1' },
  ]);
});

describe('a translation', () => {
  test.each(seedPage().articles.map((own) => [`${own.slug}`, own] as const))(
    'of %s has the same parts at the same places',
    (_, own) => {
      const english = translateArticle(own, new Map());
      const places = (of: typeof own) => articleParts(of).map(({ anchor: at }) => at);
      expect(places(english)).toEqual(places(own));
      expect(articleCredits(english).map((one) => one.caption)).toEqual(
        articleCredits(own).map((one) => one.caption),
      );
    },
  );
});
