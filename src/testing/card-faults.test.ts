import { expect, test } from 'vitest';
import type { CardLayout, PlacedLine } from '../prerender/cards/card-layout.ts';
import { cardFaults, inkBoxes } from './card-faults.ts';

/** A line of one square, half an em wide, on its baseline. */
const line = (text: string, x: number, baseline: number, missing: string[] = []): PlacedLine => ({
  line: {
    text,
    script: 'han',
    glyphs: [
      { outline: { path: 'M0,0L500,0L500,500L0,500Z', unit: 1 / 1000, ink: [0, 500] }, x: 0 },
    ],
    ink: [0, 0.5],
    missing,
  },
  size: 100,
  x,
  baseline,
  colour: 'ink',
});
const layout = (...lines: PlacedLine[]): CardLayout => ({
  lines,
  rules: [{ x: 60, y: 300, width: 1080, height: 5, colour: 'ink' }],
});

test('a box is where the outlines are', () => {
  expect(inkBoxes(layout(line('a', 100, 200)))).toEqual([
    { what: 'a', left: 100, right: 150, top: 150, bottom: 200 },
  ]);
});

test.each([
  ['lines apart', [line('a', 100, 200), line('b', 160, 200)], []],
  ['lines that cross', [line('a', 100, 200), line('b', 140, 240)], ['a over b']],
  ['a line on a rule', [line('a', 100, 320)], ['a over rule at 300']],
  ['a line at an edge', [line('a', 1120, 200)], ['a at the edge']],
  ['a character that is missing', [line('a', 100, 200, ['😀'])], ['no glyph for 😀']],
])('%s', (_, lines, faults) => {
  expect(cardFaults(layout(...lines))).toEqual(faults);
});
