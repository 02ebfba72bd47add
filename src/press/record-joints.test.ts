import { expect, test } from 'vitest';
import { findPageFaults } from '../testing/find-page-faults.ts';
import { pressText } from '../testing/press-text.ts';

test.each([
  [
    'two title lines that are parallel',
    '# 强化责任担当\n# 狠抓工作落实\n\n会议召开。\n',
    '强化责任担当 狠抓工作落实',
  ],
  [
    'in bold type',
    '# **强化责任担当**\n# **狠抓工作落实**\n\n会议召开。\n',
    '强化责任担当 狠抓工作落实',
  ],
  [
    'with closing marks',
    '# 强化责任担当 #\n# 狠抓工作落实 #\n\n会议召开。\n',
    '强化责任担当 狠抓工作落实',
  ],
  [
    'with CRLF',
    '# 强化责任担当\r\n# 狠抓工作落实\r\n\r\n会议召开。\r\n',
    '强化责任担当 狠抓工作落实',
  ],
])('the space between %s is in the record', (_name, text, title) => {
  const pressed = pressText(text);
  const [article] = pressed.page.articles;
  expect(article?.title).toBe(title);
  expect(article?.mends.filter(({ to }) => to === ' ')).toHaveLength(1);
  expect(findPageFaults(pressed, text)).toEqual([]);
});

test('a space that was printed has no record', () => {
  const { page } = pressText('# 强化责任担当 狠抓工作落实\n\n会议召开。\n');
  expect(page.articles[0]?.mends).toEqual([]);
});
