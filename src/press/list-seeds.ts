import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { isStem, type Stem } from '../vocabulary/ids.ts';
import { ENGLISH_PO } from './translations/po-name-of.ts';

/** A transcript found in a folder. */
export interface SeedFile {
  readonly stem: Stem;
  readonly file: string;
}

/** The transcripts of a folder in the order of their names, and what is wrong with it. */
export interface SeedList {
  readonly seeds: readonly SeedFile[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

const DESK = '.desk.yaml';
/** What lies beside a transcript and has its name, by its ending: the rule that messages name. */
const BESIDE = [
  [DESK, 'desk'],
  [ENGLISH_PO, 'translation'],
] as const;

/**
 * Lists every `.txt` and `.md` of a folder, README aside. Two files with one stem would be one page
 * and are an error; a desk file or PO file beside no transcript is a warning, as its name is likely
 * mistyped, and so is a PO file that does not end in `.en.po`.
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const names = await namesIn(folder);
  if (names === null) {
    const error = `${folder}:0: folder: it cannot be read: name a folder that holds .txt or .md transcripts`;
    return { seeds: [], warnings: [], errors: [error] };
  }
  const seeds = new Map<string, SeedFile>();
  const errors: string[] = [];
  for (const file of names) {
    const name = seedName(file);
    if (name === null) continue;
    const other = seeds.get(name)?.file;
    if (other === undefined) seeds.set(name, { stem: name, file });
    else
      errors.push(
        `${shownFile(folder, file)}:0: stem: ${other} has the same name: rename one of the two`,
      );
  }
  const warnings = names.flatMap((name) =>
    strayFault(name, seeds).map((fault) => `${shownFile(folder, name)}:0: ${fault}`),
  );
  if (seeds.size === 0) {
    warnings.push(
      `${basename(folder)}:0: folder: it holds no transcript: put a .txt or .md file there`,
    );
  }
  return { seeds: [...seeds.values()], warnings, errors };
}

/** What is wrong with a file that should stand beside a transcript; nothing for other files. */
function strayFault(name: string, seeds: ReadonlyMap<string, SeedFile>): readonly string[] {
  for (const [ending, rule] of BESIDE) {
    if (!name.endsWith(ending)) continue;
    if (seeds.has(name.slice(0, -ending.length))) return [];
    return [`${rule}: no transcript has this name: rename the one or the other`];
  }
  if (extname(name) !== '.po') return [];
  return [`translation: only English is read: name it after its transcript, x${ENGLISH_PO}`];
}

/** A file as messages name it: by its folder's own name and its own, `seeds/x.txt`. */
export function shownFile(folder: string, file: string): string {
  return `${basename(folder)}/${file}`;
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return null;
  }
}

function seedName(file: string): Stem | null {
  const ending = extname(file);
  const name = basename(file, ending);
  if (!/^\.(?:txt|md)$/i.test(ending) || /^readme$/i.test(name)) return null;
  return isStem(name) ? name : null;
}
