import type { Stem } from '../../vocabulary/ids.ts';

/** The ending of a page's English, `x.en.po` beside `x.txt`. */
export const ENGLISH_PO = '.en.po';

/** File name of a page's English. */
export function poNameOf(stem: Stem): string {
  return `${stem}${ENGLISH_PO}`;
}
