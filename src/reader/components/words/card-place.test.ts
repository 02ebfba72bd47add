import { expect, test } from 'vitest';
import { cardPlace } from './card-place.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };

test.each([
  ['below the word', { left: 100, top: 100 }, false, { left: 100, top: 128 }],
  ['above it where the window ends', { left: 100, top: 700 }, false, { left: 100, top: 492 }],
  ['within the window', { left: 900, top: 100 }, false, { left: 688, top: 128 }],
  ['left of a vertical word', { left: 600, top: 100 }, true, { left: 292, top: 100 }],
  ['right of it at the left edge', { left: 40, top: 100 }, true, { left: 68, top: 100 }],
])('a card stands %s', (_, corner, vertical, place) => {
  const word = { ...corner, width: 20, height: 20 };
  expect(cardPlace(word, CARD, WINDOW, vertical)).toEqual(place);
});
