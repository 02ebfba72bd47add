import { concatTraced, type TracedEdit, type TracedText, trimTraced } from '../text/traced-text.ts';
import type { Mend } from '../vocabulary/article.ts';
import type { Warning } from '../vocabulary/page.ts';
import type { Unit } from './unit.ts';

/** What a mend leaves: the units, and a record of every character it touched. */
export interface Mended {
  readonly units: readonly Unit[];
  readonly mends: readonly Mend[];
  readonly warnings: readonly Warning[];
}

/** One repair of one fault, from the lines of a page to the lines of a page. */
export type MendStep = (units: readonly Unit[]) => Mended;

/** The same text, and no edits. */
export interface Edited {
  readonly text: TracedText;
  readonly edits: readonly TracedEdit[];
}

/**
 * Applies an edit to the words of every unit (in a table, to every cell) and records it under the
 * rule's name. A unit left without words is dropped: all it had is in the record.
 */
export function mendWords(
  units: readonly Unit[],
  rule: string,
  edit: (words: TracedText, unit: Unit) => Edited,
): { units: Unit[]; mends: Mend[] } {
  const mends: Mend[] = [];
  const kept: Unit[] = [];
  for (const unit of units) {
    const apply = (words: TracedText): TracedText => {
      const edited = edit(words, unit);
      for (const { range, from, to } of edited.edits) {
        mends.push({ rule, line: unit.line, from, to, range });
      }
      return edited.edits.length === 0 ? words : trimTraced(edited.text);
    };
    if (unit.kind === 'row') {
      const cells = unit.cells.map(apply);
      kept.push({ ...unit, cells, words: concatTraced(cells) });
      continue;
    }
    const words = apply(unit.words);
    if (words.text !== '') kept.push(words === unit.words ? unit : { ...unit, words });
  }
  return { units: kept, mends };
}

/** Sets whole units aside under a rule's name; what is set aside stays in the record. */
export function setUnitsAside(
  units: readonly Unit[],
  ruleOf: (unit: Unit, index: number) => string | null,
): { units: Unit[]; mends: Mend[] } {
  const mends: Mend[] = [];
  const kept: Unit[] = [];
  units.forEach((unit, index) => {
    const rule = ruleOf(unit, index);
    if (rule === null) kept.push(unit);
    else mends.push(asideMend(unit, rule));
  });
  return { units: kept, mends };
}

/** The record of a unit that was set aside whole. */
export function asideMend(unit: Unit, rule: string): Mend {
  const first = unit.words.at[0] ?? 0;
  const last = unit.words.at.at(-1) ?? first - 1;
  return { rule, line: unit.line, from: unit.words.text, to: '', range: [first, last + 1] };
}
