import { LATIN_ADVANCES, LATIN_CHARACTERS } from './latin-advances.ts';
import { widthOf } from './line-classes.ts';

/** The faces of a Latin page: text, its bold for subheads, headlines. */
export type LatinFace = keyof typeof LATIN_ADVANCES;

/** Units of the font to an em. */
const UNITS = 2000;

const PLACES: ReadonlyMap<string, number> = new Map(
  [...LATIN_CHARACTERS].map((char, index) => [char, index]),
);

/**
 * Advance in em of one character of a Latin page, at size 1: `a` 0.483 in text, `版` 1. What the face
 * lacks, Chinese above all, stands as it does on a Chinese page.
 */
export function latinAdvance(char: string, face: LatinFace): number {
  const units = LATIN_ADVANCES[face][PLACES.get(char) ?? -1];
  return units === undefined ? widthOf(char) : units / UNITS;
}

/**
 * Width in em, at size 1, of a line of a Latin page. Text is shipped without kerning and ligatures, so
 * the sum is exact; headlines have kerning and are a hair narrower.
 */
export function latinWidth(line: string, face: LatinFace): number {
  let width = 0;
  for (const char of line) width += latinAdvance(char, face);
  return width;
}
