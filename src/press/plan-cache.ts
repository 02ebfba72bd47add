import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetPlans } from '../composition/compose-sheets.ts';
import type { PlanCache } from './compose-edition.ts';

/** A name for the composition as it stands: with any change of its code, plans are made anew. */
function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.test.ts')) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Composed pages kept in memory and, with the project's root, in `.cache/plans`: a build after a
 * change of one transcript composes that page only. What cannot be read or written counts as new.
 */
export function planCache(root: string | null): PlanCache {
  const kept = new Map<string, readonly SheetPlans[]>();
  if (root === null) {
    return { get: (name) => kept.get(name) ?? null, set: (name, sheets) => kept.set(name, sheets) };
  }
  let folder: string | null = null;
  try {
    folder = join(root, '.cache/plans', versionOf(join(root, 'src/composition')));
    mkdirSync(folder, { recursive: true });
  } catch {
    // A place that cannot be written to: plans are kept in memory alone.
  }
  const fileOf = (name: string) => (folder === null ? null : join(folder, `${name}.json`));
  return {
    get: (name) => {
      const known = kept.get(name);
      const file = fileOf(name);
      if (known || file === null) return known ?? null;
      try {
        return JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        return null;
      }
    },
    set: (name, sheets) => {
      const file = fileOf(name);
      if (kept.has(name)) return;
      kept.set(name, sheets);
      try {
        if (file !== null) writeFileSync(file, JSON.stringify(sheets));
      } catch {
        // As above.
      }
    },
  };
}
