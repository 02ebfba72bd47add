import { replaceTraced } from '../text/traced-text.ts';
import { type Mended, mendWords } from './mend-step.ts';
import type { Unit } from './unit.ts';

const WIDE = '[\\p{sc=Han}、-〟！-～“”‘’…—·℃％‰]';
const NARROW = '[0-9A-Za-z０-９Ａ-Ｚａ-ｚ%‰°℃$￥#&+\\-]';
/**
 * Spaces that OCR puts where print has none: between Han and a digit or Latin letter in either order,
 * between a digit and its per cent sign, behind a list number, and on either side of a full-width
 * mark. Spaces between two Han characters stay: they part names and clauses.
 */
const OCR_SPACE = new RegExp(
  [
    `(?<=[\\p{sc=Han}“”‘’（）《》、，。；：！？…—·])[ \\t\\u00a0]+(?=${NARROW})`,
    `(?<=${NARROW})[ \\t\\u00a0]+(?=${WIDE})`,
    '(?<=\\d)[ \\t\\u00a0]+(?=[%‰℃])',
    '(?<=^\\d{1,2}[.．、)）])[ \\t\\u00a0]+(?=\\p{sc=Han})',
    '(?<=[，。；：！？、（《“‘「『])[ \\t\\u00a0]+(?=\\S)',
    '(?<=\\S)[ \\t\\u00a0]+(?=[，。；：！？、）》”’」』])',
  ].join('|'),
  'gu',
);

/** Takes OCR spaces out of the reading text; the transcript keeps them. */
export function mendSpaces(units: readonly Unit[]): Mended {
  const mended = mendWords(units, 'ocr-space', (words) =>
    replaceTraced(words, OCR_SPACE, () => ''),
  );
  return { ...mended, warnings: [] };
}
