import type { Shape } from './article-shapes.ts';

/**
 * A way to lay a run of articles in a rectangle: one box, two rectangles one above the other or
 * side by side, or five round a centre. `first` and `last` are the boxes in the upper left and upper
 * right corner, whose headlines meet the neighbours'.
 */
interface Laid {
  /** Columns and lines. */
  readonly span: number;
  readonly height: number;
  readonly cost: number;
  readonly first: Shape;
  readonly last: Shape;
}

/** One article. */
export interface Leaf extends Laid {
  readonly kind: 'leaf';
  readonly shape: Shape;
}
/** `one` above `two` with a separator line between, or `one` to the left of `two`. */
export interface Pair extends Laid {
  readonly kind: 'stack' | 'side';
  readonly one: Arrangement;
  readonly two: Arrangement;
}
/**
 * Five rectangles round a centre, so that no cut goes through the page (断版). `left` means that
 * the upper left one is lower than the upper right one.
 */
export interface Pinwheel extends Laid {
  readonly kind: 'pinwheel';
  readonly turn: 'left' | 'right';
  readonly parts: readonly [
    upperLeft: Arrangement,
    upperRight: Arrangement,
    centre: Arrangement,
    lowerLeft: Arrangement,
    lowerRight: Arrangement,
  ];
}

/** Any layout of one or more articles in a rectangle. */
export type Arrangement = Leaf | Pair | Pinwheel;

/** Lines between two boxes that stand one above the other. */
export const SEPARATOR = 1;

/**
 * Cost of two headlines that begin side by side at the same height and look alike (撞题): the same
 * direction, the same number of lines, nearly the same size.
 */
export function clashCost(left: Shape, right: Shape): number {
  if (!left.head || !right.head) return 0;
  if (left.head.orientation !== right.head.orientation) return 0;
  if (left.head.orientation === 'vertical') return 30;
  if (left.head.lines.length !== right.head.lines.length) return 0;
  const ratio = left.head.size / right.head.size;
  if (ratio > SAME_SIZE || ratio < 1 / SAME_SIZE) return 0;
  return left.tier === 'c' && right.tier === 'c' ? 40 : 70;
}

/** Headlines whose sizes differ by less than this factor look equal. */
export const SAME_SIZE = 1.12;
