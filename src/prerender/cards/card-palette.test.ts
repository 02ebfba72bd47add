import { expect, test } from 'vitest';
import { PALETTE, toPalette } from './card-palette.ts';
import { COLOURS } from './draw-card.ts';

const hex = (place: number | undefined) =>
  `#${(PALETTE[place ?? -1] ?? []).map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const rgba = (...colours: readonly string[]) =>
  Uint8Array.from(
    colours.flatMap((colour) =>
      [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).concat(255),
    ),
  );

test.each(Object.entries(COLOURS))('%s is in the palette as it is: %s', (_, colour) => {
  const [place] = toPalette(rgba(colour), 1);
  expect(hex(place)).toBe(colour);
});

test('the soft edge of type becomes the nearest step between paper and ink', () => {
  const places = toPalette(rgba('#8b8987', '#8b8987', COLOURS.paper), 3);
  expect(places[0]).toBe(places[1]);
  const [red = 0] = PALETTE[places[0] ?? -1] ?? [];
  expect(Math.abs(red - 0x8b)).toBeLessThanOrEqual(5);
  expect(hex(places[2])).toBe(COLOURS.paper);
});

test('rows are read each for itself, those that are alike and those that are not', () => {
  const { paper, ink, accent } = COLOURS;
  const places = toPalette(rgba(paper, ink, paper, ink, ink, accent, ink, accent), 2);
  expect([...places].map(hex)).toEqual([paper, ink, paper, ink, ink, accent, ink, accent]);
});

test('bytes that begin in the middle of a buffer are read alike', () => {
  const shifted = new Uint8Array(9).subarray(1);
  shifted.set(rgba(COLOURS.ink, COLOURS.accent));
  expect(toPalette(shifted, 2)).toEqual(toPalette(rgba(COLOURS.ink, COLOURS.accent), 2));
});

test('a palette has at most 256 colours', () => {
  expect(PALETTE.length).toBeLessThanOrEqual(256);
});
