import { CARD, type CardLayout, type PlacedLine } from '../prerender/cards/card-layout.ts';

/** Pixels of a card. */
interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** All that is on a card keeps this far from its edges. */
const MARGIN = 36;

/** Where the outlines of a line are; curves lie within their points. */
function inkBox({ line, size, x, baseline }: PlacedLine): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { outline, x: offset } of line.glyphs) {
    const scale = outline.unit * size;
    const numbers = (outline.path.match(/-?[\d.]+/g) ?? []).map(Number);
    numbers.forEach((value, index) => {
      if (index % 2 === 0) xs.push(x + offset * size + value * scale);
      else ys.push(baseline - value * scale);
    });
  }
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { what: line.text, left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
}

function overlap(one: Box, two: Box): boolean {
  return (
    one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
  );
}

/** The boxes of all lines, as the faces draw them. */
export function inkBoxes({ lines }: CardLayout): readonly Box[] {
  return lines.map(inkBox);
}

/** What is wrong with a card: ink at its edges or over other ink, and characters that no face has. */
export function cardFaults(layout: CardLayout): readonly string[] {
  const lines = inkBoxes(layout);
  const rules = layout.rules.map(({ x, y, width, height }): Box => {
    return { what: `rule at ${y}`, left: x, right: x + width, top: y, bottom: y + height };
  });
  const all = [...lines, ...rules];
  const outside = all.filter(
    ({ left, right, top, bottom }) =>
      left < MARGIN || right > CARD.width - MARGIN || top < MARGIN || bottom > CARD.height - MARGIN,
  );
  const over = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .flatMap((two) => (overlap(one, two) ? [`${one.what} over ${two.what}`] : [])),
  );
  const missing = layout.lines.flatMap(({ line }) => line.missing);
  return [
    ...outside.map(({ what }) => `${what} at the edge`),
    ...over,
    ...missing.map((character) => `no glyph for ${character}`),
  ];
}
