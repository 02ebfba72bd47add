import { expect, test } from 'vitest';
import type { Caster } from './cast-line.ts';
import { fitLines, heightOf, plainHeadline, type Room } from './fit-lines.ts';

/** A face whose Chinese characters are an em wide and whose others are half of one. */
const cast: Caster = (text, { script }) => {
  const width = [...text].reduce((sum, c) => sum + (/[\x20-\x7e]/.test(c) ? 0.5 : 1), 0);
  return { text, script, glyphs: [], ink: [0, width], missing: [] };
};
const room: Room = {
  weight: 'headline',
  sizes: { han: [100, 80, 60, 40], latin: [100, 80, 60, 40] },
  square: 600,
  wide: 1000,
  height: 300,
  least: { han: 60, latin: 60 },
  few: 1,
};
const set = (words: readonly string[], parts: Partial<Room> = {}) => {
  const fitted = fitLines(
    { text: words.join(''), words, printed: [] },
    { ...room, ...parts },
    cast,
  );
  return [fitted.size, ...fitted.lines.map(({ text }) => text)];
};

const cases: readonly (readonly [string, readonly string[], readonly (string | number)[]])[] = [
  ['a short title has the largest size', ['凯歌', '前行'], [100, '凯歌前行']],
  [
    'a longer one is broken rather than made small',
    ['开发区', '召开', '会议'],
    [100, '开发区', '召开会议'],
  ],
  [
    'a word too long for the square goes across the card',
    ['“迎新年庆元旦健步走”', '活动优秀', '组织奖'],
    [80, '“迎新年庆元旦健步走”', '活动优秀组织奖'],
  ],
  [
    'English ends its lines at spaces',
    ['Development ', 'zone ', 'holds ', 'meeting'],
    [80, 'Development', 'zone holds', 'meeting'],
  ],
  [
    'a bracket stays with what is in it',
    ['Wang ', 'Jing ', '(', '王静', ') ', 'named'],
    [100, 'Wang Jing', '(王静) named'],
  ],
];
test.each(cases)('%s', (_, words, expected) => {
  expect(set(words)).toEqual(expected);
});

test('fewer lines are worth a somewhat smaller size', () => {
  const words = ['开发区', '召开', '会议'];
  expect(set(words, { few: 0.6 })).toEqual([80, '开发区召开会议']);
});

test('what no size holds flows at the smallest and ends with an ellipsis', () => {
  const words = Array.from({ length: 200 }, () => '开发');
  const { lines, size, step } = fitLines({ text: words.join(''), words, printed: [] }, room, cast);
  expect(size).toBe(40);
  expect(heightOf({ lines, size, step })).toBeLessThanOrEqual(room.height);
  for (const line of lines) expect(line.ink[1] * size).toBeLessThanOrEqual(room.wide);
  expect(lines.at(-1)?.text).toMatch(/开……$|发……$/);
});

test('a word longer than a line is parted', () => {
  const { lines } = fitLines(plainHeadline('x'.repeat(90)), room, cast);
  expect(lines.map(({ text }) => text).join('')).toBe('x'.repeat(90));
  expect(lines.length).toBeGreaterThan(1);
});

test('nothing takes no lines', () => {
  expect(
    fitLines(plainHeadline(''), room, cast)
      .lines.flatMap(({ text }) => text)
      .join(''),
  ).toBe('');
});
