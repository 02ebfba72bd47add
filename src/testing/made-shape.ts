import type { Shape } from '../composition/article-shapes.ts';
import type { HeadForm } from '../composition/head-forms.ts';

/** A horizontal one-line headline of size 2, but for what a test says. */
export function madeHead(rest: Partial<HeadForm> = {}): HeadForm {
  return {
    orientation: 'horizontal',
    lines: ['标题'],
    size: 2,
    tracking: 0,
    deck: [],
    height: 4,
    width: 4,
    ...rest,
  };
}

/** A box of tier B, one column wide and ten lines tall, but for what a test says. */
export function madeShape(rest: Partial<Shape> = {}): Shape {
  return {
    article: 0,
    tier: 'b',
    span: 1,
    height: 10,
    cost: 0,
    framed: false,
    head: madeHead(),
    headRows: 3,
    columns: 1,
    measure: 13,
    rows: 7,
    unfilled: 0,
    ...rest,
  };
}
