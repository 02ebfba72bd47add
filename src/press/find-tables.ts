import { sliceTraced, type TracedText, trimTraced } from '../text/traced-text.ts';
import type { Unit } from './unit.ts';

/** What parts the columns of a table that was typed with spaces: a tab, or wide space. */
const GAP = /\t+|[ \u00a0]*\u3000[ \u3000]*|[ \u00a0]{2,}/g;
const SHORTEST_TABLE = 2;
/** Numbers of its groups begin here, so that they never meet those of Markdown's tables. */
const FIRST_GROUP = 100_000;

/**
 * Finds tables typed with spaces or tabs: lines one behind the other, each cut by wide gaps into the
 * same number of short cells. Verse in two columns looks alike and reads as well in rows.
 */
export function findTables(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let start = 0; start < units.length; ) {
    const columns = cellsOf(units[start]).length;
    let end = start;
    while (columns > 2 || (columns === 2 && hasFigure(units[end]))) {
      if (cellsOf(units[end]).length !== columns || units[end]?.kind !== 'text') break;
      end++;
    }
    if (end - start < SHORTEST_TABLE) {
      const unit = units[start];
      if (unit !== undefined) found.push(unit);
      start++;
      continue;
    }
    for (const unit of units.slice(start, end)) {
      found.push({ ...unit, kind: 'row', cells: cellsOf(unit), group: FIRST_GROUP + start });
    }
    start = end;
  }
  return found;
}

function hasFigure(unit: Unit | undefined): boolean {
  return (
    /[0-9０-９]/.test(unit?.words.text ?? '') ||
    /^[^\s]{1,6}[\s\u3000]+[^\s]{1,6}$/.test(unit?.words.text ?? '')
  );
}

function cellsOf(unit: Unit | undefined): TracedText[] {
  if (
    unit === undefined ||
    unit.kind !== 'text' ||
    /[。！？；]$/.test(unit.words.text) ||
    unit.words.text.length > 80
  )
    return [];
  const cells: TracedText[] = [];
  let from = 0;
  for (const gap of unit.words.text.matchAll(GAP)) {
    cells.push(trimTraced(sliceTraced(unit.words, from, gap.index)));
    from = gap.index + gap[0].length;
  }
  cells.push(trimTraced(sliceTraced(unit.words, from)));
  return cells.some(({ text }) => text === '' || text.length > 24) ? [] : cells;
}
