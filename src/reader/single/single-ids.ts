/** Ids of the parts of a single file, which `prerender/single/single-file.ts` writes. */
export const SINGLE_IDS = {
  /** Everything that is compressed: the reader's styles and code, and the edition. */
  parcel: 'parcel',
  /** Style of the plain text, which stands until the reader does. */
  plainStyle: 'plain-style',
  /** Said where scripts do not run: not `noscript`, which some programs that run none do not show. */
  noScripts: 'no-scripts',
  /** Said where the browser is too old to unpack it, and where the file is damaged. */
  tooOld: 'too-old',
  damaged: 'damaged',
  /** The reader's style and code once they are unpacked. */
  style: 'reader-style',
  code: 'reader-code',
} as const;
