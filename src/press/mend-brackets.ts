import { replaceTraced } from '../text/traced-text.ts';
import { type Mended, mendWords } from './mend-step.ts';
import type { Unit } from './unit.ts';

const HAN_SIDE = /[\p{sc=Han}、-〟！-～“”‘’…—]/u;
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/**
 * Makes half-width brackets full-width where Han stands beside them: `党委(扩大)会议` in the seed. If
 * one of a pair is widened so is the other; `f(x)`, `(WTO)` among Latin and the number of an item
 * at the start of a line (`(1)`) stay.
 */
export function mendBrackets(units: readonly Unit[]): Mended {
  const mended = mendWords(units, 'half-width-bracket', (words) => {
    const wide = bracketsToWiden(words.text);
    return replaceTraced(words, /[()]/g, ({ 0: mark, index }) =>
      wide.has(index) ? (FULL[mark] ?? mark) : mark,
    );
  });
  return { ...mended, warnings: [] };
}

/** Offsets of the half-width brackets that stand among Han. */
export function bracketsToWiden(text: string): ReadonlySet<number> {
  const wide = new Set<number>();
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (standsByHan(text, index)) wide.add(index);
    if (mark === '(') {
      open.push(index);
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) continue;
    if (isItemNumber(text, partner, index)) wide.delete(index);
    else if (wide.has(index) || wide.has(partner)) wide.add(index).add(partner);
  }
  return wide;
}

function standsByHan(text: string, index: number): boolean {
  return HAN_SIDE.test(text.charAt(index - 1)) || HAN_SIDE.test(text.charAt(index + 1));
}

function isItemNumber(text: string, open: number, close: number): boolean {
  return open === 0 && /^\d{1,2}$/.test(text.slice(1, close));
}
