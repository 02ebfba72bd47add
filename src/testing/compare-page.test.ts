import { expect, test } from 'vitest';
import { comparePage, type ExpectedArticle, scoreOf } from './compare-page.ts';
import { makeArticle } from './make-page.ts';

const WANTED: ExpectedArticle = {
  kind: 'news',
  title: '标题',
  kicker: '论坛',
  pretitle: null,
  subtitle: '副题',
  byline: [{ role: '记者', names: ['甲', '乙'] }],
  bylineText: null,
  dateline: '本报讯',
  paragraphs: ['一段（注）。', '二段。'],
  captions: [{ text: '图为会场。', credit: [{ role: '摄', names: ['丙'] }] }],
  dates: [{ text: '12月3日', iso: '--12-03' }],
};

test('what is there is found, whatever its spaces and brackets', () => {
  const { pretitle, ...rest } = WANTED;
  const page = [
    makeArticle('a', { title: '标题' }),
    makeArticle('b', {
      ...rest,
      captions: [],
      title: '标 题',
      paragraphs: ['一段(注)。', '二段。'],
    }),
  ];
  const findings = comparePage(page, [WANTED]);
  expect(pretitle).toBe(null);
  expect(findings.filter(({ found }) => !found).map(({ metric }) => metric)).toEqual([
    'captions',
    'credit names',
  ]);
  expect(scoreOf(findings, 'paragraphs')).toEqual({ share: 1, missed: [] });
});

test('what is missing is named', () => {
  const findings = comparePage([makeArticle('a', { title: null })], [WANTED]);
  expect(findings.some(({ found }) => found)).toBe(false);
  expect(scoreOf(findings, 'byline names')).toEqual({ share: 0, missed: ['甲', '乙'] });
  expect(scoreOf([], 'titles')).toEqual({ share: 1, missed: [] });
});
