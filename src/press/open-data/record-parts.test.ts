import { expect, test } from 'vitest';
import { buildCaption } from '../../testing/build-caption.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { buildRecord } from '../../testing/build-record.ts';
import { LABELS } from './labels.ts';
import { captionLine, imprintLine, noteLines, partsInOrder, sourceLine } from './record-parts.ts';

test('captions stand where they stood', () => {
  const captions = [-1, 0, 1].map((after) => buildCaption({ after }));
  expect(partsInOrder(buildRecord({ captions })).map(({ type }) => type)).toEqual([
    'caption',
    'paragraph',
    'caption',
    'paragraph',
    'caption',
  ]);
});

test.each([
  [{}, '图：图为现场。 记者 王泉林 摄'],
  [{ creditText: null }, '图：图为现场。'],
  [{ text: '' }, '图：记者 王泉林 摄'],
])('the caption of %j reads %s', (parts, line) => {
  const [caption] = buildRecord({ captions: [buildCaption(parts)] }).captions;
  if (!caption) throw new Error('no caption');
  expect(captionLine(caption, LABELS.zh)).toBe(line);
});

test.each([
  [{}, '周口经济开发区 · 刊期未载'],
  [{ date: '2020-01-01' }, '周口经济开发区 · 2020-01-01'],
  [{ nameplate: null }, '刊期未载'],
])('the imprint of %j reads %s', (edition, line) => {
  expect(imprintLine(buildRecord({}, 'zh', edition), LABELS.zh)).toBe(line);
});

test('the page number is in the imprint, the lines are in the source', () => {
  const record = { ...buildRecord({ lines: [3, 9] }), page: '2' };
  expect(imprintLine(record, LABELS.en)).toMatch(/ · Page 2$/);
  expect(sourceLine(record, LABELS.zh)).toBe('录自page-1，第3—9行');
});

test('notes are told by line', () => {
  const record = buildRecord({
    corrections: [buildCorrection({ line: 9 })],
    doubts: [buildDoubt({ line: 5 })],
  });
  expect(noteLines(record, LABELS.zh).map((line) => line.slice(0, 6))).toEqual([
    '第5行，存疑',
    '第9行，更正',
  ]);
});
