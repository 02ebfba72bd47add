import { expect, test } from 'vitest';
import { buildParagraph, buildPassage } from '../../testing/build-article.ts';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildCorrection } from '../../testing/build-notes.ts';
import { buildRecord } from '../../testing/build-record.ts';
import { articleText } from './article-text.ts';

test('head, body with captions in place, source and notes, an empty line between parts', () => {
  const record = buildRecord({
    kicker: '要闻',
    subtitle: '副题',
    bylineText: '李清华',
    blocks: [
      buildParagraph('甲。', 5),
      { type: 'list', lines: [6, 7], items: [buildPassage('一', 6), buildPassage('二', 7)] },
      { type: 'verse', lines: [8, 9], verses: [buildPassage('春', 8), buildPassage('夏', 9)] },
      {
        type: 'table',
        lines: [10, 10],
        head: false,
        rows: [[buildPassage('蔬菜', 10), buildPassage('3元', 10)]],
      },
    ],
    captions: [buildCaption()],
    corrections: [buildCorrection()],
    lines: [3, 12],
  });
  expect(articleText(record, 'zh').split('\n\n')).toEqual([
    '要闻\n开发区召开会议\n副题',
    '李清华',
    '甲。',
    '图：图为现场。 记者 王泉林 摄',
    '• 一\n• 二',
    '春\n夏',
    '蔬菜\t3元',
    '——',
    '周口经济开发区 · 刊期未载\n录自page-1，第3—12行',
    '存疑与更正\n第5行，更正：“入区”，原文作“人区”。“人”“入”形近。\n',
  ]);
});

test('an article without a title begins with its text, and one without notes ends with its source', () => {
  const text = articleText(buildRecord({ title: null, lines: [3, 7] }, 'en'), 'en');
  expect(text).toMatch(/^本报讯/);
  expect(text).toMatch(/From page-1, lines 3–7\n$/);
});
