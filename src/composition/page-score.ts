import { type Arrangement, SAME_SIZE, SEPARATOR } from './arrangement.ts';
import { type PlacedBox, place } from './placement.ts';

/** What a whole page offends, in blank cells, on top of what its boxes waste. */
const OFFENCE = {
  /** An article far from the upper left, by how much more important it is than the average. */
  misplaced: 95,
  /** A smallest headline at the head of the page, beside the lead. */
  humbleTop: 24,
  /** A cut through the whole page (断版). */
  throughCut: 95,
  /** A level one right below a lead that spans the page is how papers set a banner (通栏). */
  belowBanner: 20,
  /** Equal headlines side by side (撞题). */
  clash: 400,
  /** Each width short of three. */
  fewWidths: 900,
  /** Two boxes of one width and place, one above the other. */
  stacked: 13,
  noVertical: 26,
  /** Each vertical headline beyond two. */
  verticals: 70,
  /** Two boxes of one tier and framing that end on the same line side by side: a grid of cards. */
  aligned: 3,
  /** Share of unfilled body lines beyond what is hardly seen, per cent. */
  unfilled: 220,
  unfilledFree: 0.2,
} as const;

/** Pages of fewer articles are not asked for variety. */
const VARIED_FROM = 6;

function misplacement(boxes: readonly PlacedBox[], height: number, columns: number): number {
  const count = boxes.length;
  return boxes.reduce((sum, { shape, column, top }) => {
    const weight = 1 - (2 * shape.article) / Math.max(1, count - 1);
    return sum + weight * (top / height + (0.22 * column) / columns);
  }, 0);
}

/** Cuts that no box crosses from edge to edge. */
function throughCuts(boxes: readonly PlacedBox[], columns: number): number {
  let cost = 0;
  const bottoms = new Set(boxes.map(({ shape, top }) => top + shape.height));
  for (const y of bottoms) {
    const above = boxes.some(({ shape, top }) => top + shape.height > y && top <= y);
    const last = !boxes.some(({ top }) => top > y);
    if (above || last) continue;
    const banner = boxes.some(
      ({ shape, top }) => top === 0 && shape.span === columns && shape.height === y,
    );
    cost += banner ? OFFENCE.belowBanner : OFFENCE.throughCut;
  }
  for (let x = 1; x < columns; x += 1) {
    if (!boxes.some(({ shape, column }) => column < x && column + shape.span > x))
      cost += OFFENCE.throughCut;
  }
  return cost;
}

/** True for two boxes side by side whose headlines look equal and stand within two lines. */
export function headlinesClash(one: PlacedBox, two: PlacedBox): boolean {
  const touching =
    one.column + one.shape.span === two.column || two.column + two.shape.span === one.column;
  const a = one.shape.head;
  const b = two.shape.head;
  if (!touching || !a || !b || a.lines.length === 0 || b.lines.length === 0) return false;
  if (Math.abs(one.top - two.top) > 2 || a.orientation !== b.orientation) return false;
  const ratio = a.size / b.size;
  return a.lines.length === b.lines.length && ratio <= SAME_SIZE && ratio >= 1 / SAME_SIZE;
}

function neighbours(boxes: readonly PlacedBox[]): number {
  let cost = 0;
  for (let i = 0; i < boxes.length; i += 1) {
    for (let j = i + 1; j < boxes.length; j += 1) {
      const one = boxes[i];
      const two = boxes[j];
      if (!one || !two) continue;
      if (headlinesClash(one, two)) cost += OFFENCE.clash;
      const sameSpan = one.shape.span === two.shape.span;
      if (sameSpan && one.column === two.column && touchesBelow(one, two)) cost += OFFENCE.stacked;
      if (sameSpan && one.top === two.top && one.shape.height === two.shape.height)
        cost += OFFENCE.aligned;
    }
  }
  return cost;
}

function touchesBelow(one: PlacedBox, two: PlacedBox): boolean {
  return (
    one.top + one.shape.height + SEPARATOR === two.top ||
    two.top + two.shape.height + SEPARATOR === one.top
  );
}

/** Body lines left empty at the ends of last columns, and all body lines, in cells. */
export function unfilledCells(boxes: readonly PlacedBox[]): { empty: number; all: number } {
  let empty = 0;
  let all = 0;
  for (const { shape } of boxes) {
    empty += shape.unfilled * shape.measure;
    all += shape.rows * shape.columns * shape.measure;
  }
  return { empty, all };
}

/** The whole cost of a page: what its boxes waste and what the page offends, in blank cells. */
export function scorePage(page: Arrangement, columns: number): number {
  const { boxes } = place(page);
  const { empty, all } = unfilledCells(boxes);
  const percent = all === 0 ? 0 : (100 * empty) / all;
  const blank = Math.max(0, percent - OFFENCE.unfilledFree) * OFFENCE.unfilled;
  const verticals = boxes.filter(({ shape }) => shape.head?.orientation === 'vertical').length;
  const varied = boxes.length >= VARIED_FROM && columns >= 4;
  const widths = new Set(boxes.map(({ shape }) => shape.span)).size;
  const variety = varied
    ? Math.max(0, 3 - widths) * OFFENCE.fewWidths + (verticals === 0 ? OFFENCE.noVertical : 0)
    : 0;
  return (
    page.cost +
    blank +
    variety +
    Math.max(0, verticals - 2) * OFFENCE.verticals +
    boxes.filter(({ shape, top }) => top === 0 && shape.tier === 'c').length * OFFENCE.humbleTop +
    misplacement(boxes, page.height, columns) * OFFENCE.misplaced +
    throughCuts(boxes, columns) +
    neighbours(boxes)
  );
}
