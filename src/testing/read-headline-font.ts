import { readFileSync } from 'node:fs';
import { HEADLINE_FONT } from '../press/headline-face.ts';
import { subsetFont } from '../press/subset-font.ts';

/** The headline face as it is shipped, for these characters, but not yet packed as WOFF2. */
export function readHeadlineFont(characters: string): Promise<Uint8Array> {
  return subsetFont(readFileSync(HEADLINE_FONT), characters, 'truetype');
}
