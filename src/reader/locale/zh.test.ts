import { expect, test } from 'vitest';
import { topicId } from '../../vocabulary/ids.ts';
import { zh } from './zh.ts';

const topic = { id: topicId('economy'), zh: '经济财税', en: 'Economy and revenue', count: 3 };
const { about, article, date, fault, filter, notes, site } = zh;

test.each([
  [site.description(13, '周口经济开发区'), '周口经济开发区：本版13篇稿件全文。'],
  [date.latest('2019年12月31日'), '文中最晚日期 2019年12月31日'],
  [date.page('2'), '第2版'],
  [date.nthSheet(2), '第2张'],
  [filter.topic(topic), '经济财税'],
  [filter.shown(0), '共0篇'],
  [filter.chosen('会议调研'), '主题：会议调研'],
  [article.minutes(3), '约3分钟读完'],
  [article.backToFiltered(['会议调研', '经济财税']), '回到版面（会议调研、经济财税）'],
  [article.sharedTopics(['会议调研']), '同属会议调研'],
  [article.source('page-1', 3, 9), '录自page-1，第3—9行'],
  [notes.original('人区'), '原文作“人区”'],
  [notes.readings(['干群']), '或作“干群”'],
  [notes.readings(['干群', '干部']), '或作“干群”、“干部”'],
  [notes.line(7), '第7行'],
  [about.size(40, 2000), '40行，2000字符'],
  [about.counts(5, 2, 0), '整理5处，更正2处，存疑0处'],
  [about.why('经济财税', '税收×2'), '经济财税（税收×2）'],
  [about.setAside(4), '另有4处不属于任何稿件的字符被放到一边。'],
  [about.warning(12, '看这里'), '第12行：看这里'],
  [about.warning(0, '整个文件'), '整个文件'],
  [fault.broken('data/x.json').slice(0, 15), '文件 data/x.json '],
])('it says %j', (said, expected) => {
  expect(said).toBe(expected);
});

test.each([
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB18030'],
  ['utf-16le', 'UTF-16（小端）'],
  ['utf-16be', 'UTF-16（大端）'],
] as const)('the encoding %s is called %s', (encoding, name) => {
  expect(about.encoding(encoding)).toBe(name);
});

test.each([
  ['2019-01-02', '2019年1月2日'],
  ['--02-29', '2月29日'],
  ['2019-13-01', '2019-13-01'],
  ['2019-00-00', '2019-00-00'],
  ['-', '-'],
])('the date %s is %s: no zero in front, nothing made of what cannot be', (iso, said) => {
  expect(date.full(iso)).toBe(said);
});
