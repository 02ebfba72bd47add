import { expect, test } from 'vitest';
import { LOCALES } from '../locale/locales.ts';
import { summaryTitle } from './summary-title.ts';

const { zh, en } = LOCALES;

test.each([
  [{ title: '开发区召开会议', opening: '会议' }, en, '开发区召开会议', 'zh-Hans'],
  [{ title: 'Zone holds meeting', opening: '' }, zh, 'Zone holds meeting', 'en'],
  [{ title: null, opening: '会议研究了工作' }, en, '会议研究了工作', 'zh-Hans'],
  [{ title: null, opening: '' }, en, en.sheet.untitled, 'en'],
  [{ title: null, opening: '' }, zh, zh.sheet.untitled, 'zh-Hans'],
])('%j is called as it should be read', (summary, locale, text, lang) => {
  expect(summaryTitle(summary, locale)).toEqual({ text, lang });
});
