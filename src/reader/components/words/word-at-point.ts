import type { GlossFile } from '../../../vocabulary/gloss.ts';
import { rangeOf, type WordPlace, wordAtNode } from './word-places.ts';

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place between two characters that is nearest to a point. Safari long had its own name for it. */
function caretAt(x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  if (typeof document.caretRangeFromPoint !== 'function') return null;
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}

/**
 * The word under a point of the window, in px; null on white paper. A caret lies between characters,
 * so the one before it is tried too.
 */
export function wordAtPoint(
  root: Element,
  file: GlossFile,
  x: number,
  y: number,
): WordPlace | null {
  const caret = caretAt(x, y);
  if (caret === null) return null;
  for (const offset of [caret.offset, caret.offset - 1]) {
    const place = offset < 0 ? null : wordAtNode(root, file, caret.node, offset);
    const range = place === null ? null : rangeOf(root, place);
    if (range !== null && covers(range, x, y)) return place;
  }
  return null;
}
