import { join } from 'node:path';
import type { SetPhrase } from '../text/quantities/set-phrases.ts';
import type { GlossaryTerm } from '../vocabulary/glossary.ts';
import { shownFile } from './list-seeds.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';
import { readGlossary } from './translations/read-glossary.ts';
import { readSetPhrases } from './translations/read-set-phrases.ts';

/** How a house translates: its terms, and phrases whose numbers count nothing. */
export interface HouseWords {
  readonly glossary: readonly GlossaryTerm[];
  readonly setPhrases: readonly SetPhrase[];
}

/** The words of a folder and what is wrong with their files. */
export interface ReadHouseWords extends HouseWords {
  readonly errors: readonly string[];
}

/** A file that a folder may have, or the project for it, and what messages call it. */
export async function readSharedFile(
  folder: string,
  projectFolder: string,
  file: string,
): Promise<{ readonly name: string; readonly read: TextFile }> {
  const own = await readTextFile(join(folder, file));
  return {
    name: shownFile(own === null ? projectFolder : folder, file),
    read: own ?? (await readTextFile(join(projectFolder, file))),
  };
}

/** Reads `glossary.yaml` and `set-phrases.yaml`; a folder and a project without them have no words. */
export async function readHouseWords(
  folder: string,
  projectFolder: string,
): Promise<ReadHouseWords> {
  const errors: string[] = [];
  const textOf = async (file: string) => {
    const { name, read } = await readSharedFile(folder, projectFolder, file);
    if (read === null) return null;
    if (!('fault' in read)) return { name, text: read.transcript };
    errors.push(`${name}:${read.line}: encoding: ${read.fault}`);
    return null;
  };
  const terms = await textOf('glossary.yaml');
  const phrases = await textOf('set-phrases.yaml');
  const glossary = terms && readGlossary(terms.text, terms.name);
  const set = phrases && readSetPhrases(phrases.text, phrases.name);
  return {
    glossary: glossary?.terms ?? [],
    setPhrases: set?.phrases ?? [],
    errors: [...errors, ...(glossary?.problems ?? []), ...(set?.problems ?? [])],
  };
}
