import { expect, test } from 'vitest';
import { readHeadlineFont } from '../testing/read-headline-font.ts';
import { shapeLine } from '../testing/shape-line.ts';
import { headlineAdvance, headlineWidth } from './headline-widths.ts';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const MARKS = '·–°′″—…“”‘’，。、；：！？（）《》〈〉「」『』【】〔〕％￥～－／．①℃㎡○●★▲×÷±版龍';
const font = await readHeadlineFont(ASCII + MARKS);
const widthIn = (line: string) =>
  shapeLine(font, line).reduce((sum, { across }) => sum + across, 0);

test.each([...ASCII, ...MARKS].map((character) => [character]))(
  '%s is as wide as in the font',
  (character) => {
    expect(headlineAdvance(character) * 1000).toBeCloseTo(widthIn(character), 6);
  },
);

test.each(['2019年', '完成税收58.4亿元', '“五城联创”——AV、fi、We', '…… To 20%'])(
  'a line has no kerning or ligature that would change its sum: %s',
  (line) => {
    const shaped = widthIn(line.replace(/\p{Script=Han}/gu, '版'));
    expect(headlineWidth(line) * 1000).toBeCloseTo(shaped, 6);
  },
);

test('figures are wider than half an em', () => {
  expect(headlineWidth('2019年')).toBeCloseTo(3.302, 6);
});
