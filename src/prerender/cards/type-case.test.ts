import { describe, expect, test } from 'vitest';
import { headlineWidth } from '../../composition/headline-widths.ts';
import { inkWidth } from './cast-line.ts';
import { openTypeCase } from './type-case.ts';

const cast = await openTypeCase();

test('a Chinese line is as wide as the headline face sets it, but for the room around its ink', () => {
  const line = cast('开发区完成税收8.49亿元', 'headline');
  const width = headlineWidth('开发区完成税收8.49亿元');
  expect(line.isHan).toBe(true);
  expect(inkWidth(line)).toBeLessThan(width);
  expect(inkWidth(line)).toBeGreaterThan(width - 0.2);
});

test('marks that meet are squeezed, and ink alone counts at the ends', () => {
  const apart = inkWidth(cast('版）版“版', 'headline'));
  expect(inkWidth(cast('版）“版版', 'headline'))).toBeLessThan(apart - 0.3);
  expect(inkWidth(cast('“版”', 'headline'))).toBeLessThan(2.5);
});

test('tracking stands between characters only', () => {
  const plain = inkWidth(cast('周口日报', 'headline'));
  expect(inkWidth(cast('周口日报', 'headline', 0.1))).toBeCloseTo(plain + 0.3, 6);
});

describe('a character that a face lacks', () => {
  test.each([
    ['Wang Jing (王静) leads', false],
    ['fàngguǎnfú', false],
    ['①é版', true],
  ])('comes from another: %s', (text) => {
    const line = cast(text, 'headline');
    expect(line.missing).toEqual([]);
    const seen = [...text.replaceAll(' ', '')].length;
    expect(line.glyphs.filter(({ outline }) => outline.path !== '')).toHaveLength(seen);
  });

  test.each([
    ['庆元旦😀健步走', ['😀']],
    ['家庭👨‍👩‍👧日', ['👨👩👧']],
    ['𠮷野家', ['𠮷']],
  ])('in all faces becomes 〓 and is told: %s', (text, missing) => {
    const line = cast(text, 'headline');
    expect(line.missing).toEqual(missing);
    const geta = cast('版〓', 'headline').glyphs.at(-1)?.outline.path;
    expect(line.glyphs.filter(({ outline }) => outline.path === geta)).toHaveLength(1);
  });
});

test('what cannot be seen takes no place', () => {
  expect(cast('版\u200d\ufe0f', 'headline').glyphs).toHaveLength(1);
  expect(cast('', 'headline').ink).toEqual([0, 0]);
});
