import { CARD, type CardColour, type CardLayout, type PlacedLine } from './card-layout.ts';

/** The light theme of `theme.css`, in which paper is paper. */
export const COLOURS: Readonly<Record<CardColour | 'paper', string>> = {
  paper: '#fbfaf6',
  ink: '#1b1917',
  muted: '#67615a',
  accent: '#ad2118',
  hair: '#c9c3b8',
};

const short = (value: number) => String(Math.round(value * 1000) / 1000);

function drawLine({ line, size, x, baseline, colour }: PlacedLine): string {
  const glyphs = line.glyphs.map(({ outline, x: offset }) => {
    const scale = outline.unit * size;
    if (outline.path === '') return '';
    const matrix = [scale, 0, 0, -scale].map((value) => String(Math.round(value * 1e6) / 1e6));
    return `<path transform="matrix(${matrix.join()},${short(x + offset * size)},${short(baseline)})" d="${outline.path}"/>`;
  });
  return `<g fill="${COLOURS[colour]}">${glyphs.join('')}</g>`;
}

/** A card as SVG: rectangles and outlines only, so that no renderer has to find a font. */
export function drawCard({ lines, rules }: CardLayout): string {
  const { width, height } = CARD;
  const bars = rules.map(
    (bar) =>
      `<rect x="${bar.x}" y="${short(bar.y)}" width="${bar.width}" height="${bar.height}" fill="${COLOURS[bar.colour]}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    ...bars,
    ...lines.map(drawLine),
    '</svg>',
  ].join('');
}
