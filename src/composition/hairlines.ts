import { columnLeft, type PageFormat } from './page-format.ts';
import type { RulePlan } from './page-plan.ts';
import type { Cut, PlacedBox, Placement } from './placement.ts';

type Interval = readonly [from: number, to: number];

/** `[from, to)` without the given intervals. */
function without(from: number, to: number, taken: readonly Interval[]): readonly Interval[] {
  let rest: readonly Interval[] = [[from, to]];
  for (const [a, b] of taken) {
    rest = rest.flatMap(([x, y]): readonly Interval[] => {
      if (b <= x || a >= y) return [[x, y]];
      const left: readonly Interval[] = a > x ? [[x, a]] : [];
      return b < y ? [...left, [b, y]] : left;
    });
  }
  return rest;
}

/** Stretches of a cut where a framed box stands; its frame parts already. */
function framedAlong(cut: Cut, boxes: readonly PlacedBox[]): readonly Interval[] {
  return boxes
    .filter(({ shape }) => shape.framed)
    .flatMap(({ shape, column, top }): readonly Interval[] => {
      const right = column + shape.span;
      const bottom = top + shape.height;
      if (cut.direction === 'upright') {
        return column === cut.at || right === cut.at ? [[top - 1, bottom + 1]] : [];
      }
      return bottom === cut.at || top === cut.at + 1 ? [[column, right]] : [];
    });
}

/** Em kept free where an upright rule would touch a level one. */
const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** Hairlines along the cuts: uprights in the middle of the gutter, levels in the separator line. */
export function hairlines({ boxes, cuts }: Placement, format: PageFormat): readonly RulePlan[] {
  const middle = (column: number) => columnLeft(format, column) - format.gutter / 2;
  return cuts.flatMap((cut) =>
    without(cut.from, cut.to, framedAlong(cut, boxes)).map(([from, to]): RulePlan => {
      if (cut.direction === 'upright') {
        return { x1: round(middle(cut.at)), y1: from, x2: round(middle(cut.at)), y2: to };
      }
      const y = cut.at + 0.5;
      const x2 = columnLeft(format, to) - format.gutter;
      return { x1: round(columnLeft(format, from)), y1: y, x2: round(x2), y2: y };
    }),
  );
}
