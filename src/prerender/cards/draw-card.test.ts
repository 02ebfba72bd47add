import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CardLayout } from './card-layout.ts';
import { COLOURS, drawCard } from './draw-card.ts';

const outline = { path: 'M0,0L500,1000Z', unit: 1 / 1000, ink: [0, 500] } as const;
const space = { path: '', unit: 1 / 1000, ink: [0, 0] } as const;
const layout: CardLayout = {
  lines: [
    {
      line: {
        text: '版 版',
        script: 'han',
        glyphs: [
          { outline, x: 0 },
          { outline: space, x: 1 },
          { outline, x: 1.25 },
        ],
        ink: [0, 1.75],
        missing: [],
      },
      size: 80,
      x: 100,
      baseline: 300,
      colour: 'accent',
    },
  ],
  rules: [{ x: 60, y: 90, width: 1080, height: 5, colour: 'ink' }],
};

test('a card is paper, rules and outlines in their places, y downwards', () => {
  const svg = drawCard(layout);
  expect(svg).toMatch(
    /^<svg xmlns="[^"]+" width="1200" height="630"><rect width="1200" height="630"/,
  );
  expect(svg).toContain('<rect x="60" y="90" width="1080" height="5" fill="#1b1917"/>');
  expect(svg.match(/<path transform="[^"]+"/g)).toEqual([
    '<path transform="matrix(0.08,0,0,-0.08,100,300)"',
    '<path transform="matrix(0.08,0,0,-0.08,200,300)"',
  ]);
  expect(svg).toContain('<g fill="#ad2118">');
});

test('the same layout is the same drawing', () => {
  expect(drawCard(layout)).toBe(drawCard(structuredClone(layout)));
});

test.each(Object.entries(COLOURS))('%s is that of the light theme: %s', (name, colour) => {
  const theme = readFileSync(join(import.meta.dirname, '../../reader/styles/theme.css'), 'utf8');
  expect(theme).toContain(`--color-${name}: light-dark(${colour},`);
});
