import { expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';

const PAGE = [
  '第2版',
  '# 开发区召开会议',
  '2019 年，会议召开。②7',
  '（下转第三版）',
  '# 开发区推进项目建设',
  '1 项工作完成。',
  '责任编辑：王泉林',
].join('\n\n');

test('each mend is its article’s, and page furniture is the page’s', () => {
  const { page } = pressText(PAGE);
  expect(
    page.articles.map(({ mends }) => mends.map(({ rule, line }) => `${line} ${rule}`)),
  ).toEqual([['5 ocr-space', '5 editors-code'], ['11 ocr-space']]);
  expect(page.page.setAside.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    '1 page-number',
    '7 jump-line',
    '13 staff-line',
  ]);
});

test('a picture’s mends are not those of the article around it', () => {
  const text = [
    '# 开发区召开会议',
    '会议要求认真落实项目建设推进会议精神，切实加强组织领导。',
    '推进项目建设',
    '图为 12 月 3 日的现场(东侧)。',
    '记者 王泉林 摄',
    '# 开发区推进项目建设',
    '工作完成。',
  ].join('\n\n');
  const { articles } = pressText(text).page;
  const photo = articles.find(({ kind }) => kind === 'photo');
  expect(photo?.mends.map(({ line }) => line)).toEqual([7, 7, 7, 7, 7, 7]);
  expect(articles.filter((article) => article !== photo).flatMap(({ mends }) => mends)).toEqual([]);
});
