import { pullBy } from './pull-by.ts';

/** A box in the window, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height in px. */
export type Size = Pick<Box, 'width' | 'height'>;

/** Between a vertical word and its note, in px. */
const GAP = 8;

/**
 * Where the note on a vertical word has its upper left corner: left of the word, over what is yet to
 * be read, else right of it, and in a narrow window below or above it. It never covers the word, for
 * the pointer that opened it would then have left the word.
 */
export function noteCorner(word: Box, note: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const below = word.top + word.height + GAP;
  const before = word.left - GAP - note.width;
  const after = word.left + word.width + GAP;
  const left = before >= 0 ? before : after;
  if (before >= 0 || after + note.width <= window.width) {
    return { left, top: word.top + pullBy(word.top, word.top + note.height, window.height) };
  }
  const fits = below + note.height <= window.height;
  return {
    left: word.left + pullBy(word.left, word.left + note.width, window.width),
    top: fits ? below : Math.max(0, word.top - GAP - note.height),
  };
}
