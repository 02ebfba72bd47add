import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PALETTE } from './card-palette.ts';
import { COLOURS, drawCard } from './draw-card.ts';
import { openPainter } from './paint-card.ts';

const { paint, name } = await openPainter();
const drawing = drawCard({
  lines: [],
  rules: [{ x: 60, y: 100, width: 1080, height: 5, colour: 'ink' }],
});

/** Hex colour of a pixel of a file with one IDAT chunk behind head and palette. */
function pixelAt(file: Buffer, x: number, y: number): string {
  const at = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  const colour = PALETTE[rows[y * 1201 + 1 + x] ?? -1] ?? [];
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

test('a drawing becomes a PNG of its size in the colours of the paper', async () => {
  const file = Buffer.from(await paint(drawing));
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(pixelAt(file, 600, 102)).toBe(COLOURS.ink);
  expect(pixelAt(file, 600, 110)).toBe(COLOURS.paper);
  expect(pixelAt(file, 30, 102)).toBe(COLOURS.paper);
});

test('the same drawing is the same file', async () => {
  expect(await paint(drawing)).toEqual(await paint(drawing));
});

test('a painter keeps its name', async () => {
  expect((await openPainter()).name).toBe(name);
});
