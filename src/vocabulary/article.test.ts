import { expect, test } from 'vitest';
import { buildPassage } from '../testing/build-article.ts';
import type { Block } from './article.ts';
import { passagesOf } from './article.ts';

const lines = [1, 4] as const;
const [a, b, c, d] = ['甲', '乙', '丙', '丁'].map((text, index) => buildPassage(text, index + 1));
if (!a || !b || !c || !d) throw new Error('four passages were built');

const ROWS: [block: Block, texts: string[]][] = [
  [{ type: 'paragraph', lines, text: a }, ['甲']],
  [{ type: 'subhead', lines, text: b }, ['乙']],
  [{ type: 'list', lines, items: [a, b, c] }, ['甲', '乙', '丙']],
  [{ type: 'list', lines, items: [] }, []],
  [{ type: 'verse', lines, verses: [d, c] }, ['丁', '丙']],
  [
    {
      type: 'table',
      lines,
      head: true,
      rows: [
        [a, b],
        [c, d],
      ],
    },
    ['甲', '乙', '丙', '丁'],
  ],
  [{ type: 'table', lines, head: false, rows: [[a], [], [b, c]] }, ['甲', '乙', '丙']],
  [{ type: 'table', lines, head: true, rows: [] }, []],
];

test.each(ROWS)('%j has its passages in reading order', (block, texts) => {
  expect(passagesOf(block).map(({ text }) => text)).toEqual(texts);
});

test('passages are those of the block, not copies', () => {
  expect(passagesOf({ type: 'list', lines, items: [a, b] })[1]).toBe(b);
});
