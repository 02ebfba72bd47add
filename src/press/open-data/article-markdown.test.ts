import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildDoubt } from '../../testing/build-notes.ts';
import { buildRecord } from '../../testing/build-record.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import { articleMarkdown } from './article-markdown.ts';

/** `[type, text]` of every block, as a Markdown parser reads the file. */
function blocksOf(markdown: string): readonly (readonly [string, string])[] {
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return root.children.map((node) => [node.type, textOf(node)] as const);
}

function textOf(node: Nodes): string {
  if ('children' in node) {
    const between = /^(?:list|table|tableRow)$/.test(node.type) ? '‖' : '';
    return node.children.map(textOf).join(between);
  }
  if (node.type === 'break') return '/';
  return 'value' in node ? node.value : '';
}

test('every kind of part is read back as what it is', () => {
  const record = buildRecord({
    kicker: '要闻',
    blocks: [
      buildParagraph('甲。', 5),
      { type: 'subhead', lines: [6, 6], text: buildPassage('小标题', 6) },
      { type: 'list', lines: [6, 7], items: [buildPassage('1. 一', 6), buildPassage('二', 7)] },
      { type: 'verse', lines: [8, 9], verses: [buildPassage('春', 8), buildPassage('夏', 9)] },
      {
        type: 'table',
        lines: [10, 10],
        head: false,
        rows: [[buildPassage('蔬菜', 10), buildPassage('3|元', 10)]],
      },
    ],
    captions: [buildCaption()],
    doubts: [buildDoubt({ readings: [] })],
    lines: [3, 12],
  });
  expect(blocksOf(articleMarkdown(record, 'zh'))).toEqual([
    ['paragraph', '要闻'],
    ['heading', '开发区召开会议'],
    ['paragraph', '甲。'],
    ['blockquote', '图：图为现场。 记者 王泉林 摄'],
    ['heading', '小标题'],
    ['list', '1. 一‖二'],
    ['paragraph', '春/夏'],
    ['table', '‖‖蔬菜‖3|元'],
    ['thematicBreak', ''],
    ['paragraph', '周口经济开发区 · 刊期未载'],
    ['paragraph', '录自page-1，第3—12行'],
    ['heading', '存疑与更正'],
    ['list', '第5行，存疑：“千群群众”，未能判定原字。“千”应为“干”。'],
  ]);
});

describe('words that look like marks stay words', () => {
  test.each([
    '1. 一、二',
    '# 号',
    '- 减',
    '+ 加',
    '> 大',
    '*星*与_线_和`码`',
    '<b>&amp;</b>',
    '[甲](乙)',
    '![甲]',
    '---',
    '====',
    '| 甲 | 乙 |',
    '~~删~~',
    '\\\\反',
    '    四格',
    'a_b_c 2*3*4',
  ])('%s', (text) => {
    const record = buildRecord({ title: null, blocks: [buildParagraph(text, 5)] });
    expect(blocksOf(articleMarkdown(record, 'zh'))[0]).toEqual(['paragraph', text]);
  });
});

test.each(seedPage().articles.map((article) => [article.slug, article] as const))(
  'every passage of %s is read back',
  (_, article) => {
    const read = blocksOf(articleMarkdown(buildRecord({ ...article, topics: [] }), 'zh'));
    const text = read.map(([, words]) => words).join('\n');
    const passages = article.blocks.flatMap(passagesOf);
    expect(passages.filter((passage) => !text.includes(passage.text))).toEqual([]);
  },
);
