import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { subsetFont } from './subset-font.ts';

/** Noto Serif SC Black 2.003, whole: 30,928 characters, traditional ones too, in mainland shapes. */
export const HEADLINE_FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
);

/** Name of the face in styles. */
export const HEADLINE_FAMILY = 'Banmian Headlines';

/**
 * Characters in one file, about 100 KB. A page's headlines need 100 to 300, so an edition of a few
 * pages has one file; a large one has several, and a browser loads only those that its page uses.
 */
const SLICE = 500;

/** One file of the headline face. */
export interface FaceSlice {
  /** Below the base, `assets/headlines-0-<hash of its bytes>.woff2`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it has glyphs for, when it is not the only one. */
  readonly characters: string;
}

/** Makes the files of the headline face for the characters of an edition. */
export type MakeFace = (characters: string) => Promise<readonly FaceSlice[]>;

/** The headline face, cut to an edition's characters; no file when nothing but figures is needed. */
export async function makeHeadlineFace(characters: string): Promise<readonly FaceSlice[]> {
  if (!/\p{Script=Han}/u.test(characters)) return [];
  const font = await readFile(HEADLINE_FONT);
  const letters = [...characters];
  const slices: FaceSlice[] = [];
  for (let start = 0; start < letters.length; start += SLICE) {
    const part = letters.slice(start, start + SLICE).join('');
    const bytes = await subsetFont(font, part);
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
    slices.push({
      path: `assets/headlines-${slices.length}-${hash}.woff2`,
      bytes,
      characters: part,
    });
  }
  return slices;
}
