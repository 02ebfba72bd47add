import { expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';

const slugsOf = (text: string, desk?: string) =>
  pressText(text, desk).page.articles.map(({ slug }) => slug);
const BODY = '本报讯（记者 王泉林）会议研究了项目建设工作，取得了明显成效。';

test.each([
  ['its title', `# 开发区召开会议\n\n${BODY}`, ['kaifaqu-zhaokai-huiyi']],
  ['a title over two lines', `# 开发区召开\n# 会议\n\n${BODY}`, ['kaifaqu-zhaokai-huiyi']],
  [
    'its first words',
    '开发区召开会议，研究项目建设工作。',
    ['kaifaqu-zhaokai-huiyi-yanjiu-xiangmu'],
  ],
])('an article is named by %s', (_name, text, expected) => {
  expect(slugsOf(text)).toEqual(expected);
});

test.each([
  ['another word', '开发区', '经济区'],
  ['a longer one', '召开', '召开党委'],
  ['nothing, at its start', '开发区', ''],
  ['nothing, at its end', '会议', ''],
])('a title corrected to %s keeps its address', (_name, from, to) => {
  const text = `# 开发区召开会议\n\n${BODY}`;
  const context = '# 开发区召开会议';
  const desk = JSON.stringify({ corrections: [{ from, to, context, reason: '试' }] });
  expect(pressText(text, desk).page.articles[0]?.title).toBe('开发区召开会议'.replace(from, to));
  expect(slugsOf(text, desk)).toEqual(['kaifaqu-zhaokai-huiyi']);
});

test('a slug that the desk names is kept for its article', () => {
  const text = `# 会议\n\n${BODY}\n\n# 会议\n\n${BODY}\n`;
  expect(slugsOf(text, 'articles:\n  - {line: 5, slug: huiyi}')).toEqual(['huiyi-2', 'huiyi']);
});
