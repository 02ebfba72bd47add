import { expect, test } from 'vitest';
import { buildArticle, buildParagraph } from '../../../testing/build-article.ts';
import { buildCaption } from '../../../testing/build-caption.ts';
import type { Article } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';
import { anchor } from '../../../vocabulary/ids.ts';
import { pairRows } from './pair-rows.ts';

const zh = buildArticle({
  blocks: [buildParagraph('甲。', 5), buildParagraph('乙。', 7)],
  captions: [
    buildCaption({ after: 0 }),
    buildCaption({ after: -1, text: '前。', anchor: anchor('caption2') }),
  ],
});
const en = buildArticle({
  blocks: [buildParagraph('A.', 5), buildParagraph('B.', 7)],
  captions: zh.captions.map((caption) => ({ ...caption, text: `${caption.anchor}.` })),
});

const textOf = (part: Article['blocks'][number] | Article['captions'][number] | null) =>
  part === null
    ? null
    : 'type' in part
      ? passagesOf(part)
          .map(({ text }) => text)
          .join('|')
      : part.text;

test.each([
  [zh, en, ['前。/caption2.', '甲。/A.', '图为现场。/caption1.', '乙。/B.']],
  [en, zh, ['caption2./前。', 'A./甲。', 'caption1./图为现场。', 'B./乙。']],
  [
    zh,
    { ...en, blocks: en.blocks.slice(0, 1), captions: [] },
    ['前。/null', '甲。/A.', '图为现场。/null', '乙。/null'],
  ],
])('parts stand beside their partners, captions where they stood', (one, two, rows) => {
  expect(pairRows(one, two).map((row) => `${textOf(row.one)}/${textOf(row.two)}`)).toEqual(rows);
});

test('a block of another kind is no partner', () => {
  const other = buildArticle({
    blocks: [{ type: 'list', lines: [5, 5], items: [] }],
    captions: [],
  });
  expect(pairRows(zh, other).filter(({ two }) => two !== null)).toEqual([]);
});
