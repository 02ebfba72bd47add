import { replaceTraced } from '../text/traced-text.ts';
import { type Mended, mendWords } from './mend-step.ts';
import type { Unit } from './unit.ts';

/**
 * Characters that no printed page has and that can make text show otherwise than it reads: C0 and C1
 * controls, zero-width marks, bidirectional controls (Unicode TR9), the byte order mark, and the
 * replacement character's neighbours are left out on purpose: U+FFFD is text that OCR gave up on.
 */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Sets invisible control characters aside, with a warning for each line that has some. */
export function mendControls(units: readonly Unit[]): Mended {
  const mended = mendWords(units, 'control-character', (words) =>
    replaceTraced(words, CONTROLS, () => ''),
  );
  const lines = [...new Set(mended.mends.map((mend) => mend.line))];
  const warnings = lines.map((line) => ({
    line,
    rule: 'control-character',
    message: 'invisible control characters were set aside; remove them if the transcript is yours',
  }));
  return { ...mended, warnings };
}
