import { describe, expect, test } from 'vitest';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { buildRecord } from '../../testing/build-record.ts';
import { LABELS } from './labels.ts';

const { corrections, doubts } = buildRecord({
  corrections: [buildCorrection()],
  doubts: [buildDoubt(), buildDoubt({ readings: [] })],
});
const [correction] = corrections;
const [doubt, unreadable] = doubts;

describe.each([
  ['zh', '图：甲', /录自p，第1—2行/, '未能判定原字'],
  ['zh-hant', '圖：甲', /錄自p，第1—2行/, '未能判定原字'],
  ['en', 'Picture: 甲', /From p, lines 1–2/, 'what was printed cannot be told'],
] as const)('%s', (language, picture, source, unknown) => {
  const labels = LABELS[language];
  test('names pictures and sources', () => {
    expect(labels.picture('甲')).toBe(picture);
    expect(labels.source('p', 1, 2)).toMatch(source);
    expect(labels.page('2')).toContain('2');
  });

  test('quotes both sides of a correction and all readings of a doubt', () => {
    if (!correction || !doubt || !unreadable) throw new Error('a note is missing');
    for (const part of ['“入区”', '“人区”', '5'])
      expect(labels.correction(correction)).toContain(part);
    for (const part of ['“千群群众”', '“干群群众”', '“干部群众”']) {
      expect(labels.doubt(doubt)).toContain(part);
    }
    expect(labels.doubt(unreadable)).toContain(unknown);
  });
});
