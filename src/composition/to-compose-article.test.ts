import { describe, expect, test } from 'vitest';
import type { Article, Caption, Passage } from '../vocabulary/article.ts';
import { anchor, slug } from '../vocabulary/ids.ts';
import {
  INDENT,
  importanceOf,
  LATIN_INDENT,
  PICTURE_LABEL,
  toComposeArticle,
} from './to-compose-article.ts';
import { toComposeArticles } from './to-compose-articles.ts';

const passage = (text: string): Passage => ({
  anchor: anchor('l3'),
  text,
  source: [],
  strong: [],
  sentences: [],
});
const caption = (text: string, creditText: string | null): Caption => ({
  anchor: anchor('caption1'),
  text,
  credit: [],
  creditText,
  lines: [9, 9],
  source: [],
  after: 0,
});
const article = (rest: Partial<Article> = {}): Article => ({
  slug: slug('a'),
  kind: 'news',
  title: '开发区召开大会',
  titleLines: ['开发区召开大会'],
  kicker: null,
  pretitle: null,
  subtitle: null,
  byline: [],
  bylineText: null,
  dateline: null,
  paragraphs: ['正文在此。'],
  blocks: [{ type: 'paragraph', lines: [3, 3], text: passage('正文在此。') }],
  captions: [],
  dates: [],
  topics: [],
  mends: [],
  corrections: [],
  doubts: [],
  lines: [1, 9],
  level: 2,
  ...rest,
});
const flow = (rest: Partial<Article>) =>
  toComposeArticle(article(rest), [], 1).flow.map(({ kind, text, indent }) => [kind, text, indent]);

test('every kind of block becomes passages of the flow', () => {
  const blocks: Article['blocks'] = [
    { type: 'subhead', lines: [2, 2], text: passage('小标题') },
    { type: 'list', lines: [3, 4], items: [passage('一、甲'), passage('二、乙')] },
    { type: 'verse', lines: [5, 5], verses: [passage('床前明月光')] },
    { type: 'table', lines: [6, 7], head: true, rows: [[passage('甲'), passage('乙')]] },
  ];
  expect(flow({ blocks })).toEqual([
    ['subhead', '小标题', INDENT],
    ['list', '一、甲', INDENT],
    ['list', '二、乙', INDENT],
    ['verse', '床前明月光', INDENT],
    ['list', '甲\u3000乙', 0],
  ]);
});

test.each([
  [
    caption('图为现场。', '王泉林 摄'),
    [
      ['caption', '图为现场。', PICTURE_LABEL],
      ['credit', '王泉林 摄', 0],
    ],
  ],
  [caption('', '王泉林 摄'), [['caption', '王泉林 摄', PICTURE_LABEL]]],
  [caption('图为现场。', null), [['caption', '图为现场。', PICTURE_LABEL]]],
  [caption('', null), []],
])('a caption stands behind the text, its credit with it', (one, expected) => {
  expect(flow({ captions: [one] }).slice(1)).toEqual(expected);
});

test('a picture credit that the byline already prints is not set twice', () => {
  const rest = {
    paragraphs: ['本报讯（记者 王泉林 文/图）正文。'],
    captions: [caption('', '文/图')],
  };
  expect(flow(rest)).toHaveLength(1);
});

test('a higher heading, more text and an earlier place make an article more important', () => {
  const plain = importanceOf(article(), 1, 4);
  expect(importanceOf(article({ level: 1 }), 1, 4)).toBeGreaterThan(plain);
  expect(importanceOf(article({ paragraphs: ['正'.repeat(400)] }), 1, 4)).toBeGreaterThan(plain);
  expect(importanceOf(article(), 0, 4)).toBeGreaterThan(plain);
  expect(importanceOf(article({ kind: 'photo' }), 1, 4)).toBeLessThan(plain);
  expect(importanceOf(article({ title: null }), 1, 4)).toBeLessThan(plain);
});

test('titles are cut with the page’s own terms and the dictionary', () => {
  const paragraphs = ['开发区好。', '到开发区去，新开发区。', '爱开发区。'];
  const segment = (title: string) =>
    title === '开发区召开大会' ? ['开发', '区', '召开', '大会'] : [title];
  expect(toComposeArticles([article({ paragraphs })], segment)[0]?.titleWords).toEqual([
    '开发区',
    '召开',
    '大会',
  ]);
  expect(toComposeArticles([article({ title: null })])[0]?.titleWords).toEqual([]);
});

describe('in Latin script', () => {
  const blocks: Article['blocks'] = [
    { type: 'paragraph', lines: [2, 2], text: passage('First.') },
    {
      type: 'paragraph',
      lines: [3, 3],
      text: { ...passage('Second.'), anchor: anchor('l4'), strong: [[0, 3]] },
    },
    { type: 'subhead', lines: [4, 4], text: passage('Head') },
    { type: 'paragraph', lines: [5, 5], text: passage('Third.') },
  ];

  test('paragraphs are indented by less, and not at all where a text begins', () => {
    const set = toComposeArticle(article({ blocks }), [], 1, 'latin');
    expect(set.script).toBe('latin');
    expect(set.flow.map(({ text, indent }) => [text, indent])).toEqual([
      ['First.', 0],
      ['Second.', LATIN_INDENT],
      ['Head', 0],
      ['Third.', 0],
    ]);
  });

  test('bold runs go with the text, whose letters they make wider', () => {
    const set = toComposeArticle(article({ blocks }), [], 1, 'latin');
    expect(set.flow.map(({ strong }) => strong)).toEqual([
      undefined,
      [[0, 3]],
      undefined,
      undefined,
    ]);
    expect('strong' in (toComposeArticle(article({ blocks }), [], 1).flow[1] ?? {})).toBe(false);
  });

  test('titles are cut at their spaces and letters weigh less than characters', () => {
    const english = article({ title: 'Zone holds meeting', paragraphs: ['a'.repeat(900)] });
    const [set] = toComposeArticles([english], null, 'latin');
    expect(set?.titleWords).toEqual(['Zone ', 'holds ', 'meeting']);
    expect(set?.importance).toBeLessThan(importanceOf(english, 0, 1));
  });
});
