import { describe, expect, test } from 'vitest';
import { headlineWidth } from '../../composition/headline-widths.ts';
import { faceOf, inkWidth } from './cast-line.ts';
import { openTypeCase } from './type-case.ts';

const open = await openTypeCase();
const cast = (text: string, tracking = 0) => open(text, faceOf(text, 'headline'), tracking);

test('a Chinese line is as wide as the headline face sets it, but for the room around its ink', () => {
  const line = cast('开发区完成税收8.49亿元');
  const width = headlineWidth('开发区完成税收8.49亿元');
  expect(line.script).toBe('han');
  expect(inkWidth(line)).toBeLessThan(width);
  expect(inkWidth(line)).toBeGreaterThan(width - 0.2);
});

test('marks that meet are squeezed, and ink alone counts at the ends', () => {
  const apart = inkWidth(cast('版）版“版'));
  expect(inkWidth(cast('版）“版版'))).toBeLessThan(apart - 0.3);
  expect(inkWidth(cast('“版”'))).toBeLessThan(2.5);
});

test('tracking stands between characters only', () => {
  const plain = inkWidth(cast('周口日报'));
  expect(inkWidth(cast('周口日报', 0.1))).toBeCloseTo(plain + 0.3, 6);
});

describe('a character that a face lacks', () => {
  test.each([
    ['Wang Jing (王静) leads', false],
    ['fàngguǎnfú', false],
    ['①é版', true],
  ])('comes from another: %s', (text) => {
    const line = cast(text);
    expect(line.missing).toEqual([]);
    const seen = [...text.replaceAll(' ', '')].length;
    expect(line.glyphs.filter(({ outline }) => outline.path !== '')).toHaveLength(seen);
  });

  test.each([
    ['庆元旦😀健步走', ['😀']],
    ['家庭👨‍👩‍👧日', ['👨👩👧']],
    ['𠮷野家', ['𠮷']],
  ])('in all faces becomes 〓 and is told: %s', (text, missing) => {
    const line = cast(text);
    expect(line.missing).toEqual(missing);
    const geta = cast('版〓').glyphs.at(-1)?.outline.path;
    expect(line.glyphs.filter(({ outline }) => outline.path === geta)).toHaveLength(1);
  });
});

test('a line of figures in a Chinese headline is set in the Chinese face', () => {
  const pathOf = (text: string, script: 'han' | 'latin') =>
    open(text, { weight: 'headline', script }).glyphs.map(({ outline }) => outline.path);
  const [figure] = pathOf('8.49', 'han');
  expect(pathOf('税收8', 'han').at(-1)).toBe(figure);
  expect(pathOf('8.49', 'latin')[0]).not.toBe(figure);
});

test('what cannot be seen takes no place', () => {
  expect(cast('版\u200d\ufe0f').glyphs).toHaveLength(1);
  expect(cast('').ink).toEqual([0, 0]);
});
