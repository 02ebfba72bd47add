import { expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';
import { checkPage, pageSchema } from './page-schema.ts';

const TABLE = '| 甲 | 乙 |\n|---|---|\n| 一 | 二 |';
const { page } = pressText(
  `# 标题\n\n本报讯（记者 王泉林）12月3日，会议召开。\n\n- 甲\n- 乙\n\n${TABLE}\n`,
);

test('a pressed page is given back as it is', () => {
  expect(checkPage(page)).toBe(page);
  expect(pageSchema.parse(page)).toEqual(page);
});

test('a page that breaks the schema is an error that names the file and the place', () => {
  const broken = { ...page, articles: page.articles.map((article) => ({ ...article, level: 9 })) };
  expect(() => checkPage(broken)).toThrow(/^page\.txt: the press broke its schema: .*level/s);
});

test('a key that the schema does not know is a fault', () => {
  expect(pageSchema.safeParse({ ...page, more: 1 }).success).toBe(false);
});
