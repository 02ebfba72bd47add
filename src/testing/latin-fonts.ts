import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LATIN_CHARACTERS } from '../composition/latin-advances.ts';
import type { LatinFace } from '../composition/latin-widths.ts';
import { subsetFont } from '../press/subset-font.ts';

const STYLES = join(import.meta.dirname, '../reader/styles');
const require = createRequire(import.meta.url);

/**
 * The Latin faces: the whole font each is cut from, the file that the site ships, the layout features
 * it keeps. Text has no kerning, so that the width of a line is the sum of its characters'.
 */
const FONTS = {
  text: { whole: '500Medium/Newsreader_500Medium.ttf', file: 'latin-text.woff2', keep: [] },
  bold: { whole: '700Bold/Newsreader_700Bold.ttf', file: 'latin-bold.woff2', keep: [] },
  headline: {
    whole: '800ExtraBold/Newsreader_800ExtraBold.ttf',
    file: 'latin-headlines.woff2',
    keep: ['kern'],
  },
} as const;

/** Path of the file of a face as the site ships it. */
export function latinFontPath(face: LatinFace): string {
  return join(STYLES, FONTS[face].file);
}

/** A face cut to what English text needs, packed for the site or plain for measuring. */
export function cutLatinFont(
  face: LatinFace,
  format: 'truetype' | 'woff2' = 'woff2',
): Promise<Uint8Array> {
  const { whole, keep } = FONTS[face];
  const font = readFileSync(require.resolve(`@expo-google-fonts/newsreader/${whole}`));
  return subsetFont(font, LATIN_CHARACTERS, format, keep);
}
