import { describe, expect, test } from 'vitest';
import { cutLatinFont } from '../testing/latin-fonts.ts';
import { shapeLine } from '../testing/shape-line.ts';
import { LATIN_CHARACTERS } from './latin-advances.ts';
import { latinAdvance, latinWidth } from './latin-widths.ts';

/** Units of the font to an em. */
const UNITS = 2000;
const LINES = [
  'Tax revenue reached 849 million yuan, up 12.6% on 2019.',
  '“We used to wade to market,” said Wang Quanlin, 61.',
  'Office AV waffle fi fl To. We, Yunnan—Tibet (P. 3)',
];

describe.each(['text', 'bold', 'headline'] as const)('the %s face', async (face) => {
  const font = await cutLatinFont(face, 'truetype');
  const widthIn = (line: string) =>
    shapeLine(font, line).reduce((sum, { across }) => sum + across, 0);

  test('has every character, as wide as the table says', () => {
    for (const char of LATIN_CHARACTERS) {
      expect(
        shapeLine(font, char).map(({ glyph }) => glyph),
        char,
      ).not.toContain(0);
      expect(latinAdvance(char, face) * UNITS, char).toBeCloseTo(widthIn(char), 6);
    }
  });

  test.each(LINES)('sets no line wider than the sum of its characters: %s', (line) => {
    const units = latinWidth(line, face) * UNITS;
    // Headlines are kerned; the text is not, so that its lines break where they are reckoned to.
    if (face === 'headline') {
      expect(widthIn(line)).toBeLessThan(units);
      expect(widthIn(line)).toBeGreaterThan(units * 0.97);
    } else expect(widthIn(line)).toBeCloseTo(units, 6);
  });
});

test.each([
  ['版', 1],
  ['，', 1],
  ['①', 1],
  ['а', 0.6],
])('%s, which the faces lack, is %f em wide as on a Chinese page', (char, width) => {
  expect(latinAdvance(char, 'text')).toBe(width);
});
