import type { Box, Size } from '../article/note-corner.ts';
import { noteCorner } from '../article/note-corner.ts';
import { pullBy } from '../article/pull-by.ts';

/** Px between a word and its card. */
const GAP = 8;

/**
 * Where the card of a word has its upper left corner, in px of the window: below the word, above it
 * where there is no room; beside it in vertical text. It never covers its word.
 */
export function cardPlace(
  word: Box,
  card: Size,
  window: Size,
  vertical: boolean,
): Pick<Box, 'left' | 'top'> {
  if (vertical) return noteCorner(word, card, window);
  const below = word.top + word.height + GAP;
  const fits = below + card.height <= window.height;
  return {
    left: word.left + pullBy(word.left, word.left + card.width, window.width),
    top: fits ? below : Math.max(0, word.top - GAP - card.height),
  };
}
