import { type Arrangement, type Pinwheel, SEPARATOR } from './arrangement.ts';
import type { Shape } from './article-shapes.ts';

/** A box with its place: columns and lines from the upper left corner of the page. */
export interface PlacedBox {
  readonly shape: Shape;
  readonly column: number;
  readonly top: number;
}

/**
 * A cut between boxes: `upright` at the left edge of column `at` from line `from` to `to`, `level`
 * in the separator line `at` from column `from` to `to`.
 */
export interface Cut {
  readonly direction: 'upright' | 'level';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** All boxes in reading order and all cuts of an arrangement. */
export interface Placement {
  readonly boxes: readonly PlacedBox[];
  readonly cuts: readonly Cut[];
}

/** Gives every box of an arrangement its column and line. */
export function place(arrangement: Arrangement): Placement {
  const boxes: PlacedBox[] = [];
  const cuts: Cut[] = [];
  const level = (at: number, column: number, span: number) =>
    cuts.push({ direction: 'level', at, from: column, to: column + span });
  const upright = (at: number, top: number, height: number) =>
    cuts.push({ direction: 'upright', at, from: top, to: top + height });

  const wheel = ({ turn, parts, height }: Pinwheel, column: number, top: number) => {
    const [upperLeft, upperRight, centre, lowerLeft, lowerRight] = parts;
    const upper = column + upperLeft.span;
    const lower = column + lowerLeft.span;
    const leftEnd = top + upperLeft.height;
    const rightEnd = top + upperRight.height;
    const left = turn === 'left';
    const centreColumn = left ? lower : upper;
    const centreTop = Math.min(leftEnd, rightEnd) + SEPARATOR;
    walk(upperLeft, column, top);
    walk(upperRight, upper, top);
    walk(centre, centreColumn, centreTop);
    walk(lowerLeft, column, leftEnd + SEPARATOR);
    walk(lowerRight, lower, rightEnd + SEPARATOR);
    upright(upper, top, Math.max(leftEnd, rightEnd) - top);
    upright(
      lower,
      Math.min(leftEnd, rightEnd) + SEPARATOR,
      top + height - Math.min(leftEnd, rightEnd) - SEPARATOR,
    );
    level(leftEnd, column, left ? upperLeft.span : lowerLeft.span);
    level(rightEnd, left ? lower : upper, left ? lowerRight.span : upperRight.span);
  };

  const walk = (node: Arrangement, column: number, top: number): void => {
    switch (node.kind) {
      case 'leaf':
        boxes.push({ shape: node.shape, column, top });
        return;
      case 'stack':
        walk(node.one, column, top);
        level(top + node.one.height, column, node.span);
        walk(node.two, column, top + node.one.height + SEPARATOR);
        return;
      case 'side':
        walk(node.one, column, top);
        upright(column + node.one.span, top, node.height);
        walk(node.two, column + node.one.span, top);
        return;
      case 'pinwheel':
        wheel(node, column, top);
    }
  };
  walk(arrangement, 0, 0);
  return { boxes, cuts };
}
