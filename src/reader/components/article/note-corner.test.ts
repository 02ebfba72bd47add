import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteCorner } from './note-corner.ts';

const word = (left: number, top: number) => ({ left, top, width: 32, height: 36 });
const phone = { width: 360, height: 640 };

test.each([
  ['left of it', word(600, 100), { width: 300, height: 80 }, 292, 100],
  [
    'left of it and up, at the foot of the window',
    word(600, 600),
    { width: 300, height: 80 },
    292,
    548,
  ],
  ['right of it', word(100, 100), { width: 300, height: 80 }, 140, 100],
])('a note stands %s', (_, at, size, left, top) => {
  expect(noteCorner(at, size, { width: 1000, height: 640 })).toEqual({ left, top });
});

test.each([
  ['below it', word(200, 100), 28, 144],
  ['above it, at the foot of the window', word(200, 580), 28, 492],
])('in a narrow window a note stands %s', (_, at, left, top) => {
  expect(noteCorner(at, { width: 320, height: 80 }, phone)).toEqual({ left, top });
});

test('a note never covers its word', () => {
  const at = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(at(320), at(600), at(320), at(200), (left, top, width, height) => {
      const corner = noteCorner(word(left, top), { width, height }, phone);
      const covers =
        corner.left < left + 32 &&
        corner.left + width > left &&
        corner.top < top + 36 &&
        corner.top + height > top;
      expect(covers).toBe(false);
    }),
  );
});
