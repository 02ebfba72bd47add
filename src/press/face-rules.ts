import { type FaceSlice, HEADLINE_FAMILY } from './headline-face.ts';

function rangeOf(characters: string): string {
  return [...characters].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16)}`).join(',');
}

/**
 * The `@font-face` rules of an edition's headline face. One weight serves all heavy ones, so that no
 * browser thickens it. It swaps in when it arrives; the stand-ins in faces.css have its metrics. A
 * later rule wins for the characters of its range, so a first file may stand for all the others.
 */
export function faceRules(slices: readonly FaceSlice[], base: string): string {
  return slices
    .map(({ path, characters, ranged }) => {
      const range = ranged ? `unicode-range:${rangeOf(characters)};` : '';
      return `@font-face{font-family:"${HEADLINE_FAMILY}";src:url("${base}${path}") format("woff2");font-weight:600 900;font-display:swap;${range}}\n`;
    })
    .join('');
}
