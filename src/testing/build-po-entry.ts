import type { PoEntry } from '../press/translations/po-file.ts';

/** An entry in use, 甲。 at `kaige#l5`, translated as “A.”, but for what `parts` says. */
export function buildPoEntry(parts: Partial<PoEntry> = {}): PoEntry {
  return {
    context: 'kaige#l5',
    source: '甲。',
    text: 'A.',
    fuzzy: false,
    previous: null,
    references: ['seeds/x.txt:5'],
    notes: [],
    extracted: [],
    flags: [],
    obsolete: false,
    line: 0,
    ...parts,
  };
}
