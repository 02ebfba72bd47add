import { expect, test } from 'vitest';
import { columnLeft, formatFor, pageFormat, pitchesOf, spanWidth } from './page-format.ts';

test('columns and the gutters between them add up', () => {
  const format = pageFormat(6);
  expect(spanWidth(format, 2)).toBe(27.5);
  expect(columnLeft(format, 2) - format.gutter).toBe(spanWidth(format, 2));
});

/** Width of the container in px, its columns, and the least and most body size in px. */
test.each([
  [328, 1, 16, 17],
  [500, 1, 16, 21],
  [600, 3, 15, 16],
  [720, 3, 15, 20],
  [800, 4, 15, 16.5],
  [1220, 6, 15, 16.5],
  [1740, 8, 15, 16.5],
  [2140, 8, 17, 20],
])('a container of %i px has %i columns', (width, columns, least, most) => {
  const { format, bodySize } = formatFor(width);
  expect(format.columns).toBe(columns);
  expect(bodySize).toBeGreaterThanOrEqual(least);
  expect(bodySize).toBeLessThanOrEqual(most);
});

test('every page of several columns fills its container with body text of at least 15 px', () => {
  for (let width = 700; width < 2400; width += 7) {
    const { format, bodySize } = formatFor(width);
    expect(spanWidth(format, format.columns) * bodySize).toBeCloseTo(width, 6);
    expect(bodySize).toBeGreaterThanOrEqual(15);
  }
});

test('Latin lines stand closer than Chinese ones', () => {
  expect(pageFormat(9, 7.4, 'latin')).toMatchObject({
    script: 'latin',
    pitch: pitchesOf('latin').usual,
  });
  expect('script' in pageFormat(6)).toBe(false);
  expect(pitchesOf('latin').usual).toBeLessThan(pitchesOf().usual);
  for (const script of ['han', 'latin'] as const) {
    expect(pitchesOf(script).least).toBeLessThan(pitchesOf(script).usual);
  }
});
