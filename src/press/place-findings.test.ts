import { expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';

const PAGE = [
  '### 今曰论坛',
  '## 凯歌前行迎新年',
  '李青华',
  '开发区干部群众辛勤劳动，高质量发展的态势持续显现，前景十分广阔，让人充满信',
  '心。要为人驻企业快速办理。',
  '图为工作现坊。',
  '记者 王泉令 摄',
].join('\n\n');

/** The corrections and doubts of the page's article under a desk file's entries. */
function placed(entries: string) {
  const { page, problems } = pressText(PAGE, entries);
  expect(problems).toEqual([]);
  return page.articles.flatMap(({ corrections, doubts }) => [...corrections, ...doubts]);
}

test.each([
  ['a title', '凯歌', { anchor: 'title', start: 0, end: 2 }],
  ['a paragraph', '人驻', { anchor: 'l7', start: 41, end: 43 }],
  ['a caption', '现坊', { anchor: 'caption1', start: 4, end: 6 }],
  ['a kicker', '今曰', null],
  ['an author line', '青华', null],
  ['a credit', '泉令', null],
])('what stands in %s is in the record with its place', (_name, from, place) => {
  const found = placed(`corrections:\n  - {from: ${from}, to: ${from}, reason: 试}`);
  expect(found.filter((finding) => 'from' in finding)).toMatchObject([{ from, place }]);
});

test('the press is silent where the desk has spoken', () => {
  const own = placed('number: 1').filter((finding) => 'by' in finding);
  expect(own).toMatchObject([{ text: '人驻', readings: ['入驻'], by: 'press', line: 9 }]);
  const doubts = placed('doubts:\n  - {text: 为人驻企业, reason: 试}').filter(
    (finding) => 'by' in finding,
  );
  expect(doubts).toMatchObject([{ text: '为人驻企业', by: 'desk' }]);
});

test('a doubt over a column break is placed once', () => {
  const found = placed('doubts:\n  - {text: "满信\\n\\n心", reason: 试}').filter(
    (finding) => 'by' in finding && finding.by === 'desk',
  );
  expect(found).toMatchObject([{ place: { anchor: 'l7', start: 35, end: 38 } }]);
});
