import subset from 'subset-font';

/**
 * OpenType features that headlines need: vertical forms, Chinese forms of dashes and quotes (`locl`),
 * —— as one stroke (`ccmp`), and half-width marks for the browser's punctuation squeeze. Left out:
 * ligatures, other figures and kerning, so that the width of a line is the sum of its characters'.
 */
const FEATURES = ['vert', 'vrt2', 'locl', 'ccmp', 'halt', 'vhal', 'chws', 'vchw'];

/** Names 0, 13 and 14: copyright, licence and its address. The Open Font License asks that they stay. */
const NAMES = [0, 13, 14];

/**
 * A font with only the glyphs of `characters`; the same input gives the same bytes. Characters that
 * the font lacks are left out, so the browser takes them from the next face.
 */
export function subsetFont(
  font: Uint8Array,
  characters: string,
  format: 'truetype' | 'woff2' = 'woff2',
  features: readonly string[] = FEATURES,
): Promise<Uint8Array> {
  return subset(font, characters, {
    targetFormat: format,
    keepFeatures: features,
    preserveNameIds: NAMES,
    noHinting: true,
  });
}
