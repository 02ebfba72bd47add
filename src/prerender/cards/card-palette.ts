import { COLOURS } from './draw-card.ts';

type Rgb = readonly [red: number, green: number, blue: number];

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Steps from paper to a colour, both ends counted: the edges of type are that soft. */
const STEPS = { ink: 24, muted: 16, accent: 16, hair: 2 } as const;

/** The colours of cards: paper first, then every step from it to each of the others. */
export const PALETTE: readonly Rgb[] = [
  rgbOf(COLOURS.paper),
  ...(['ink', 'muted', 'accent', 'hair'] as const).flatMap((name) => {
    const paper = rgbOf(COLOURS.paper);
    const colour = rgbOf(COLOURS[name]);
    const mix = (share: number, at: 0 | 1 | 2) =>
      Math.round(paper[at] + (colour[at] - paper[at]) * share);
    return Array.from({ length: STEPS[name] - 1 }, (_, index): Rgb => {
      const share = (index + 1) / (STEPS[name] - 1);
      return [mix(share, 0), mix(share, 1), mix(share, 2)];
    });
  }),
];

function nearest(red: number, green: number, blue: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  PALETTE.forEach(([r, g, b], index) => {
    const off = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (off < least) {
      best = index;
      least = off;
    }
  });
  return best;
}

/**
 * The nearest colour of the palette for every pixel of `rgba`, four bytes each, opaque, in rows of
 * `width` pixels.
 */
export function toPalette(rgba: Uint8Array, width: number): Uint8Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  const bytes = Buffer.from(aligned.buffer, aligned.byteOffset, aligned.length);
  // A pixel is one number, whatever the order of its bytes.
  const colours = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const known = new Map<number, number>();
  const places = new Uint8Array(bytes.length / 4);
  const stride = width * 4;
  for (let row = 0; row * width < places.length; row += 1) {
    const start = row * stride;
    // Half of a card's rows are the row above once more.
    if (row > 0 && bytes.compare(bytes, start - stride, start, start, start + stride) === 0) {
      places.copyWithin(row * width, (row - 1) * width, row * width);
      continue;
    }
    let last = -1;
    let place = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      const colour = colours[at] ?? 0;
      if (colour !== last) {
        last = colour;
        const before = known.get(colour);
        place =
          before ?? nearest(bytes[at * 4] ?? 0, bytes[at * 4 + 1] ?? 0, bytes[at * 4 + 2] ?? 0);
        if (before === undefined) known.set(colour, place);
      }
      places[at] = place;
    }
  }
  return places;
}
