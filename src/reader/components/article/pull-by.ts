/** Px between a note and the edge of the window. */
const MARGIN = 12;

/**
 * How far a box from `start` to `end` must move, in px, to stand within a window of `size`; a box
 * that is too large keeps its beginning in sight.
 */
export function pullBy(start: number, end: number, size: number): number {
  const back = Math.min(0, size - MARGIN - end);
  return start + back < MARGIN ? MARGIN - start : back;
}
