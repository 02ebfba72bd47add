import { expect, test } from 'vitest';
import { cutStretches } from './cut-stretches.ts';
import { readUnits } from './read-units.ts';

const PARAGRAPH = `${'开发区推进工作。'.repeat(100)}\n\n`;

test('a long page is cut where a blank line closes everything', () => {
  const text = PARAGRAPH.repeat(20);
  const stretches = cutStretches(text);
  expect(stretches.length).toBeGreaterThan(1);
  expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  for (const { start, line } of stretches) {
    expect(text.slice(0, start).split('\n')).toHaveLength(line);
    expect(text.slice(start)).toMatch(/^开发区/);
  }
});

test('a list that goes on over blank lines is not cut', () => {
  const list = `- ${PARAGRAPH}`.repeat(20);
  expect(cutStretches(list)).toHaveLength(1);
  const groups = new Set(readUnits(list).units.map(({ group }) => group));
  expect(groups.size).toBe(1);
});

test.each([
  ['an empty text', '', []],
  ['a byte order mark alone', '\ufeff', []],
  ['a short text', '一行', [[0, 2]]],
  ['a byte order mark before it', '\ufeff一行', [[1, 3]]],
  ['two of them', '\ufeff\ufeff>', [[2, 3]]],
])('%s', (_name, text, expected) => {
  expect(cutStretches(text).map(({ start, end }) => [start, end])).toEqual(expected);
});

test.each([
  ['>'.repeat(60), true, false],
  ['- '.repeat(60), true, false],
  ['> '.repeat(10), false, false],
  ['*字'.repeat(5000), false, true],
  ['**本报讯**\n\n'.repeat(5000), false, false],
])('%#: marks beyond reason are noticed', (text, deep, starry) => {
  const stretches = cutStretches(text);
  expect(stretches.some((stretch) => stretch.deep)).toBe(deep);
  expect(stretches.some((stretch) => stretch.starry)).toBe(starry);
});
