import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinWidth } from '../../../composition/latin-widths.ts';
import { lineClassOf } from '../../../composition/line-classes.ts';
import { type LineSetting, posterLines } from './poster-lines.ts';

/** A face of 10 px, Chinese characters square. */
const measure = (text: string) => latinWidth(text, 'text') * 10;
const set = (text: string, parts: Partial<LineSetting> = {}) =>
  posterLines(text, { width: 100, measure, ...parts });
const shown = (text: string, parts?: Partial<LineSetting>) =>
  set(text, parts).map((line) => line.text);

describe('lines end where the rules allow', () => {
  test.each([
    ['开发区召开党委（扩大）会议。', ['开发区召开党委（扩', '大）会议。']],
    ['一二三四五六七八九十，再', ['一二三四五六七八九', '十，再']],
    ['一二三四五六七八九“十”', ['一二三四五六七八九', '“十”']],
    ['完成一二三四税收58.3亿元好', ['完成一二三四税收', '58.3亿元好']],
    ['本报讯2019年12月19日开', ['本报讯2019年12月', '19日开']],
    ['Marching on in triumph to greet', ['Marching on in', 'triumph to greet']],
  ])('%s', (text, lines) => {
    expect(shown(text)).toEqual(lines);
  });

  test('words of a headline stay whole as long as a line holds them', () => {
    const text = '一二三四五六七八高质量发展';
    expect(shown(text, { keep: [[8, 13]] })).toEqual(['一二三四五六七八', '高质量发展']);
    expect(shown(text, { keep: [[0, 13]] }).join('')).toBe(text);
  });

  test('an address that is longer than a line ends anywhere', () => {
    const address = 'https://paper.example/a/kaige-qianxing-yingxinnian/';
    const lines = set(address);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join('')).toBe(address);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(100);
  });
});

test('balanced lines are as many, and nearly as long as each other', () => {
  const text = '开发区召开中层以上干部工作会';
  const ragged = set(text, { width: 120 });
  const balanced = set(text, { width: 120, ends: 'balanced' });
  const spread = (lines: typeof ragged) =>
    Math.max(...lines.map(({ width }) => width)) - Math.min(...lines.map(({ width }) => width));
  expect(balanced).toHaveLength(ragged.length);
  expect(spread(balanced)).toBeLessThan(spread(ragged));
});

test('justified lines end at the edge, but for the last', () => {
  const lines = set('开发区召开会议，58.3亿元项目落地，全区干部群众欢欣鼓舞。'.repeat(2), {
    width: 160,
    ends: 'justified',
  });
  expect(lines.length).toBeGreaterThan(2);
  for (const { runs } of lines.slice(0, -1)) {
    const last = runs.at(-1);
    expect((last?.x ?? 0) + measure(last?.text ?? '')).toBeCloseTo(160, 6);
  }
  const last = lines.at(-1);
  expect(last?.runs).toEqual([{ text: last?.text, x: 0 }]);
});

test('an opening mark at a line’s start stands out by half its width', () => {
  const [, second] = set('一二三四五六七八九“十”', { trim: 5 });
  expect(second?.runs).toEqual([{ text: '“十”', x: -5 }]);
  expect(second?.width).toBe(measure('“十”') - 5);
});

test('whatever the text: all of it is set, no line is too wide, none begins with a closing mark', () => {
  const chars = [...'开发区会议全年，。、；：！？（）《》“”‘’—…·0123456789.%abcde -A'];
  const text = fc
    .array(fc.constantFrom(...chars), { minLength: 1, maxLength: 120 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('justified', 'balanced', 'ragged'), (words, ends) => {
      const lines = set(words, { width: 200, ends });
      const squeezed = (all: string) => all.replace(/\s/g, '');
      expect(squeezed(lines.map((line) => line.text).join(''))).toBe(squeezed(words));
      for (const [index, line] of lines.entries()) {
        expect(line.width).toBeLessThanOrEqual(200 + 1e-6);
        const held = lineClassOf([...line.text][0] ?? '一');
        // A run of marks wider than a line has to be parted somewhere.
        const before = lines[index - 1];
        if (before !== undefined && before.width < 180) expect(held).not.toBe('close');
      }
    }),
  );
});
