import type { Page } from '../../vocabulary/page.ts';
import { matchEntries } from './match-entries.ts';
import { type PageUnit, pageUnits } from './page-units.ts';
import type { PoEntry } from './po-file.ts';

/** How many units an update found new, changed or as they were, and how many are gone. */
export interface UpdateReport {
  readonly new: number;
  readonly changed: number;
  readonly kept: number;
  readonly gone: number;
}

/** Entries brought up to date with a page. */
export interface UpdatedEntries {
  /** One for each unit in reading order, then those out of use. */
  readonly entries: readonly PoEntry[];
  readonly units: readonly PageUnit[];
  readonly report: UpdateReport;
}

function newEntry({ context, text, reference }: PageUnit): PoEntry {
  return {
    context,
    source: text,
    text: '',
    fuzzy: false,
    previous: null,
    references: [reference],
    notes: [],
    extracted: [],
    flags: [],
    obsolete: false,
    line: 0,
  };
}

/** The entry of a unit whose text it may not have any longer; what it was translated from is kept. */
function updateEntry(entry: PoEntry, { context, text, reference }: PageUnit): PoEntry {
  const placed = { ...entry, context, source: text, references: [reference], obsolete: false };
  if (entry.source.trim() === text) return placed;
  if (entry.text === '') return { ...placed, fuzzy: false, previous: null };
  const before = entry.fuzzy ? (entry.previous?.source ?? entry.source) : entry.source;
  const previous = { context: null, source: before };
  // The source is again what the text was made from: a correction was taken back.
  if (before.trim() === text) return { ...placed, fuzzy: false, previous: null };
  return { ...placed, fuzzy: true, previous };
}

/**
 * GNU gettext takes two entries of one context and source for an error, also among those out of use.
 * The later one becomes a note of the first, so that its text is still there to be read.
 */
function mergeTwins(entries: readonly PoEntry[]): PoEntry[] {
  const merged = new Map<string, PoEntry>();
  for (const entry of entries) {
    const key = `${entry.context}\n${entry.source}`;
    const first = merged.get(key);
    if (first === undefined) {
      merged.set(key, entry);
      continue;
    }
    const { text, fuzzy, previous } = first.text === '' ? entry : first;
    const also = entry.text === '' || entry.text === text ? [] : `Also: ${entry.text}`.split('\n');
    const added = [...entry.notes, ...also].filter((note) => !first.notes.includes(note));
    merged.set(key, { ...first, text, fuzzy, previous, notes: [...first.notes, ...added] });
  }
  return [...merged.values()];
}

/**
 * Brings the entries of a PO file up to date with a page; `file` is its seed as messages name it.
 * A new unit has an empty text. Where the source changed, the text stays and is marked fuzzy, with
 * the source it was made from. What the page no longer has is kept out of use: no text is dropped.
 * Updating twice is the same as once.
 */
export function updateTranslations(
  entries: readonly PoEntry[],
  page: Page,
  file: string,
): UpdatedEntries {
  const units = pageUnits(page, file);
  const matched = matchEntries(entries, units);
  const taken = new Set(matched);
  const inUse = units.map((unit, i) => {
    const entry = matched[i] ?? null;
    return entry === null ? newEntry(unit) : updateEntry(entry, unit);
  });
  const left = entries.filter((entry) => !taken.has(entry));
  const found = units.map(({ text }, i) => {
    const source = matched[i]?.source.trim();
    return source === undefined ? 'new' : source === text ? 'kept' : 'changed';
  });
  const count = (kind: string): number => found.filter((one) => one === kind).length;
  return {
    entries: mergeTwins([...inUse, ...left.map((entry) => ({ ...entry, obsolete: true }))]),
    units,
    report: {
      new: count('new'),
      changed: count('changed'),
      kept: count('kept'),
      gone: left.filter(({ obsolete }) => !obsolete).length,
    },
  };
}
