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
  /** What it has glyphs for. */
  readonly characters: string;
  /** True for a file that is fetched only where a page has one of its characters. */
  readonly ranged: boolean;
}

/**
 * Makes the files of the headline face for the characters of an edition, and for `further` ones that
 * its other scripts need.
 */
export type MakeFace = (characters: string, further?: string) => Promise<readonly FaceSlice[]>;

function partsOf(characters: readonly string[]): readonly string[] {
  const count = Math.ceil(characters.length / SLICE);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * SLICE, (index + 1) * SLICE).join(''),
  );
}

/**
 * The headline face, cut to an edition's characters; no file when nothing but figures is needed. What
 * only `further` has is in files of its own behind the others, so that a page of the first script
 * loads not a byte more for the second.
 */
export async function makeHeadlineFace(
  characters: string,
  further = '',
): Promise<readonly FaceSlice[]> {
  if (!/\p{Script=Han}/u.test(characters)) return [];
  const font = await readFile(HEADLINE_FONT);
  const first = new Set(characters);
  const own = partsOf([...first]);
  const more = partsOf([...new Set(further)].filter((character) => !first.has(character)));
  const slices: FaceSlice[] = [];
  for (const part of [...own, ...more]) {
    const bytes = await subsetFont(font, part);
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
    slices.push({
      path: `assets/headlines-${slices.length}-${hash}.woff2`,
      bytes,
      characters: part,
      ranged: own.length > 1 || slices.length >= own.length,
    });
  }
  return slices;
}
