import { expect, test } from 'vitest';
import { pressText } from '../testing/press-text.ts';
import { passagesOf } from '../vocabulary/article.ts';

const LONG = '开发区扎实推进项目建设工作，为高质量发展提供坚强保证，各项工作取得了明显成效。';
const HALF = '会议要求，要认真落实全市项目建设推进会议精神，切实加强组织领导，找准突破';

/** The blocks of the only article of a page as `[type, texts]`. */
function blocksOf(...lines: string[]) {
  const { articles } = pressText(['# 开发区推进项目建设', ...lines].join('\n\n')).page;
  return articles.flatMap(({ blocks }) =>
    blocks.map((block) => [block.type, passagesOf(block).map(({ text }) => text)]),
  );
}

test.each([
  ['a paragraph', [LONG], [['paragraph', [LONG]]]],
  [
    'two paragraphs',
    [LONG, LONG],
    [
      ['paragraph', [LONG]],
      ['paragraph', [LONG]],
    ],
  ],
  [
    'a column break',
    [HALF, '点，奋力开创新局面。'],
    [['paragraph', [`${HALF}点，奋力开创新局面。`]]],
  ],
  [
    'a bold subhead',
    [LONG, '**强化责任**', LONG],
    [
      ['paragraph', [LONG]],
      ['subhead', ['强化责任']],
      ['paragraph', [LONG]],
    ],
  ],
  ['a Markdown list', ['- 甲项目\n- 乙项目'], [['list', ['甲项目', '乙项目']]]],
  ['a table', ['| 甲 | 乙 |\n|---|---|\n| 一 | 二 |'], [['table', ['甲', '乙', '一', '二']]]],
  [
    'verse',
    ['白日依山尽', '黄河入海流', '欲穷千里目', '更上一层楼'],
    [['verse', ['白日依山尽', '黄河入海流', '欲穷千里目', '更上一层楼']]],
  ],
])('%s', (_name, lines, expected) => {
  expect(blocksOf(...lines)).toEqual(expected);
});

test('a salutation is a paragraph of its own', () => {
  const [first] = blocksOf('各位代表：', LONG);
  expect(first).toEqual(['paragraph', ['各位代表：']]);
});

test('each join is in the record', () => {
  const { articles } = pressText(
    ['# 开发区推进项目建设', HALF, '点，奋力开创新局面。'].join('\n\n'),
  ).page;
  expect(articles[0]?.mends).toMatchObject([{ rule: 'column-break', line: 5, from: '\n', to: '' }]);
});
