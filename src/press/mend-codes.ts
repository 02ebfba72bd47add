import { replaceTraced } from '../text/traced-text.ts';
import type { Mend } from '../vocabulary/article.ts';
import { type Mended, mendWords } from './mend-step.ts';
import type { Unit } from './unit.ts';

/**
 * An editor's code at the end of an article: a circled page number and the sub-editor's digit. In
 * the seed `②7` stands behind nine of the ten articles; other papers print `② 7` or `①4`.
 */
const CODE = '[①-⑳㉑-㉟㊱-㊿❶-❿][ \u3000]*[0-9０-９]{1,2}';
const BEHIND_A_STOP = new RegExp(`(?:(?<=[。！？!?…”’」』）)》】])\\s*|^)${CODE}$`, 'g');
const BEHIND_ANYTHING = new RegExp(`(?<!\\s)\\s*(${CODE})$`, 'g');

/** Sets editor's codes aside; the line is then known to end its article (`closed`). */
export function mendCodes(units: readonly Unit[]): Mended {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const code = new RegExp(`${CODE}$`).exec(unit.words.text)?.[0].replace(/\s/g, '');
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const repeated = (code: string): boolean => (counts.get(code.replace(/\s/g, '')) ?? 0) > 1;
  const mended = mendWords(units, 'editors-code', (words, unit) => {
    if (unit.kind === 'row') return { text: words, edits: [] };
    const edited = replaceTraced(words, BEHIND_A_STOP, () => '');
    if (edited.edits.length > 0) return edited;
    return replaceTraced(words, BEHIND_ANYTHING, ([found, code]) =>
      repeated(code ?? '') ? '' : found,
    );
  });
  return { units: closeBefore(mended.units, mended.mends), mends: mended.mends, warnings: [] };
}

/**
 * Marks as closed the last unit at or before each mend: a code on a line of its own closes the one
 * above. Units and mends are both in the order of their lines.
 */
function closeBefore(units: readonly Unit[], mends: readonly Mend[]): Unit[] {
  let seen = 0;
  return units.map((unit, i) => {
    const next = units[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    while ((mends[seen]?.line ?? unit.line) < unit.line) seen++;
    return (mends[seen]?.line ?? next) < next ? { ...unit, closed: true } : unit;
  });
}
