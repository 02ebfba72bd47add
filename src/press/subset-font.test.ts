import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeadlineFont } from '../testing/read-headline-font.ts';
import { shapeLine } from '../testing/shape-line.ts';
import { HEADLINE_FONT } from './headline-face.ts';
import { subsetFont } from './subset-font.ts';

const text = '周口开发区，（）《》“”——…… 2019';
const font = await readHeadlineFont(text);
const glyphs = (line: string, direction: 'across' | 'down' = 'across') =>
  shapeLine(font, line, direction).map(({ glyph }) => glyph);

test('the same characters give the same WOFF2', async () => {
  const whole = readFileSync(HEADLINE_FONT);
  const [first, second] = [await subsetFont(whole, text), await subsetFont(whole, text)];
  expect(Buffer.from(first).toString('latin1', 0, 4)).toBe('wOF2');
  expect(Buffer.from(first).equals(second)).toBe(true);
});

test('characters asked for are there, others are not', () => {
  expect(glyphs('周口开发区')).not.toContain(0);
  expect(glyphs('报')).toEqual([0]);
});

test('traditional and Cantonese characters are in the whole font, a rare one is left out', async () => {
  const other = await readHeadlineFont('廣東話字嘅咗唔冇哋佢喺啲臺灣鬱龜\u{30000}');
  const found = shapeLine(other, '廣東話字嘅咗唔冇哋佢喺啲臺灣鬱龜\u{30000}').map(
    ({ glyph }) => glyph,
  );
  expect(found.slice(0, -1)).not.toContain(0);
  expect(found.at(-1)).toBe(0);
});

test.each(['，', '（', '《', '…'])('%s has another form in vertical headlines', (mark) => {
  expect(glyphs(mark, 'down')).not.toEqual(glyphs(mark));
  expect(shapeLine(font, mark, 'down')[0]?.down).toBe(1000);
});

test('—— is one stroke of two em', () => {
  expect(shapeLine(font, '——').map(({ across }) => across)).toEqual([2000]);
});

test('copyright and licence stay in the file', () => {
  const bytes = Buffer.from(font);
  const has = (words: string) => bytes.includes(Buffer.from(words, 'utf16le').swap16());
  expect(has('SIL Open Font License')).toBe(true);
  expect(has('Adobe')).toBe(true);
});
