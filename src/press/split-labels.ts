import { sliceTraced, trimTraced } from '../text/traced-text.ts';
import { isLabel } from './line-shape.ts';
import type { Unit } from './unit.ts';

/** A label and a bar ahead of a title: `快评｜别让好政策悬空`. */
const BARRED = /^([^|｜]{2,8})\s*[|｜]\s*(?=\S{4})/;

/**
 * Cuts a column's label off the heading it was printed in front of, as a heading of its own. A label in
 * brackets (`【我们的节日】端午粽香飘满院`) stays: it is printed as part of the title.
 */
export function splitLabels(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'heading') return [unit];
    const text = unit.words.text;
    const label = BARRED.exec(text);
    if (label === null || !isLabel(label[1] ?? '')) return [unit];
    const cut = label[0].length;
    return [
      { ...unit, words: trimTraced(sliceTraced(unit.words, 0, cut)) },
      { ...unit, words: trimTraced(sliceTraced(unit.words, cut)), soft: true, ruled: false },
    ];
  });
}
