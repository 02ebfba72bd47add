import { type PageUnit, unitOfContext } from './page-units.ts';
import type { PoEntry } from './po-file.ts';

/** One way to know an entry again: both sides have a key in common. */
interface Pass {
  /** Null for an entry that this pass has nothing to do with. */
  readonly ofEntry: (entry: PoEntry) => string | null;
  readonly ofUnit: (unit: PageUnit) => readonly string[];
}

const SEP = '\n';
const isLine = (unit: string): boolean => /^l\d/.test(unit);

/** From the surest to the least sure; the first three find the same text, the others a changed one. */
const PASSES: readonly Pass[] = [
  {
    ofEntry: ({ context, source }) => context + SEP + source.trim(),
    ofUnit: ({ context, text }) => [context + SEP + text],
  },
  // The article has another slug: the desk named one, or the page's articles are parted otherwise.
  {
    ofEntry: ({ context, source }) => unitOfContext(context) + SEP + source.trim(),
    ofUnit: ({ context, text }) => [unitOfContext(context) + SEP + text],
  },
  // The sentence begins elsewhere: a column break before it is joined now, or no longer.
  { ofEntry: ({ source }) => source.trim(), ofUnit: ({ text }) => [text] },
  { ofEntry: ({ context }) => context, ofUnit: ({ context }) => [context] },
  // Lines are the transcript's: whatever its article is called now, a line has one text.
  {
    ofEntry: ({ context, obsolete }) =>
      obsolete || !isLine(unitOfContext(context)) ? null : unitOfContext(context),
    ofUnit: ({ id, also }) => (id === null || !isLine(id) ? [] : [id, ...also]),
  },
];

/** Of two that would do, the one with a text that nobody doubts. */
function worth({ text, fuzzy, obsolete }: PoEntry): number {
  return (text === '' ? 0 : 4) + (fuzzy ? 0 : 2) + (obsolete ? 0 : 1);
}

/**
 * For each unit the entry that translates it, or null; no entry is given twice. A pass is done for
 * all units before the next, so that a sure match is never taken away by a less sure one.
 */
export function matchEntries(
  entries: readonly PoEntry[],
  units: readonly PageUnit[],
): (PoEntry | null)[] {
  const free = new Set([...entries].sort((a, b) => worth(b) - worth(a)));
  const matched: (PoEntry | null)[] = units.map(() => null);
  for (const { ofEntry, ofUnit } of PASSES) {
    const byKey = new Map<string, PoEntry[]>();
    for (const entry of free) {
      const key = ofEntry(entry);
      if (key === null) continue;
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [entry]);
      else others.push(entry);
    }
    for (const [i, unit] of units.entries()) {
      if (matched[i] !== null) continue;
      const found = ofUnit(unit).find((key) => (byKey.get(key)?.length ?? 0) > 0);
      const entry = found === undefined ? undefined : byKey.get(found)?.shift();
      if (entry === undefined) continue;
      matched[i] = entry;
      free.delete(entry);
    }
  }
  return matched;
}
