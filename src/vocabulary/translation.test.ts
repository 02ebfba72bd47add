import { expect, test } from 'vitest';
import { buildArticle, buildParagraph, buildPassage } from '../testing/build-article.ts';
import { buildCaption } from '../testing/build-caption.ts';
import type { Article } from './article.ts';
import { anchor } from './ids.ts';
import { isUnitId, unitId, unitsOf } from './translation.ts';

const IDS: readonly [value: string, valid: boolean][] = [
  ['l15', true],
  ['l15s2', true],
  ['kicker', true],
  ['pretitle', true],
  ['title', true],
  ['subtitle', true],
  ['byline', true],
  ['caption1', true],
  ['caption12-credit', true],
  ['caption0', false],
  ['caption', false],
  ['title-credit', false],
  ['l', false],
  ['L15', false],
  ['l15s2 ', false],
  ['', false],
];

test.each(IDS)('%j is a unit id: %s', (value, valid) => {
  expect(isUnitId(value)).toBe(valid);
  if (valid) expect(unitId(value)).toBe(value);
  else expect(() => unitId(value)).toThrow(JSON.stringify(value));
});

const ARTICLES: readonly [name: string, parts: Partial<Article>, units: readonly string[]][] = [
  [
    'a plain article: its title and its sentences',
    {},
    [
      'title 开发区召开会议',
      'l5 本报讯（记者 王泉林）开发区召开会议。',
      'l5s2 会议研究了工作。',
      'l7 全区完成税收8.49亿元。',
    ],
  ],
  [
    'every line of the head, in the order of print',
    {
      kicker: '今日论坛',
      pretitle: '引题',
      title: '主题',
      subtitle: '副题',
      bylineText: '李清华',
      blocks: [],
    },
    ['kicker 今日论坛', 'pretitle 引题', 'title 主题', 'subtitle 副题', 'byline 李清华'],
  ],
  [
    'captions where they stood, a credit by itself',
    {
      title: null,
      blocks: [buildParagraph('甲。', 5), buildParagraph('乙。', 7)],
      captions: [
        buildCaption({ after: 0 }),
        buildCaption({ after: -1, text: '', anchor: anchor('caption2') }),
      ],
    },
    [
      'caption2-credit 记者 王泉林 摄',
      'l5 甲。',
      'caption1 图为现场。',
      'caption1-credit 记者 王泉林 摄',
      'l7 乙。',
    ],
  ],
  [
    'a table cell by cell',
    {
      title: null,
      blocks: [
        {
          type: 'table',
          lines: [5, 6],
          head: true,
          rows: [[buildPassage('甲', 5)], [buildPassage('乙。丙', 6)]],
        },
      ],
    },
    ['l5 甲', 'l6 乙。', 'l6s2 丙'],
  ],
];

test.each(ARTICLES)('%s', (_, parts, units) => {
  expect(unitsOf(buildArticle(parts)).map(({ id, text }) => `${id} ${text}`)).toEqual(units);
});
