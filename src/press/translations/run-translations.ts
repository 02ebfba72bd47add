import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '../../vocabulary/page.ts';
import { shownFile } from '../list-seeds.ts';
import { pressSeeds } from '../press-folder.ts';
import { readTextFile } from '../read-text-file.ts';
import { checkWithMsgfmt } from './check-with-msgfmt.ts';
import { ENGLISH_HEADER, type PoEntry, type PoFile, readPo, writePo } from './po-file.ts';
import { poNameOf } from './po-name-of.ts';
import { type UpdateReport, updateTranslations } from './update-translations.ts';

/** What `npm run translations` did: a line for each file, and what keeps it from ending well. */
export interface TranslationsReport {
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

const NO_FILE: PoFile = { header: ENGLISH_HEADER, entries: [], tail: [], faults: [] };
const NO_MSGFMT = 'msgfmt is not installed (Debian: gettext): the files were not checked with it';

/** `85 of 86 sentences translated, 1 new, 1 fuzzy (source changed)`; what is none is left out. */
function countsOf(inUse: readonly PoEntry[], report: UpdateReport): string {
  const fuzzy = inUse.filter((entry) => entry.fuzzy && entry.text !== '');
  const changed = fuzzy.filter(({ previous }) => previous !== null).length;
  const translated = inUse.filter(({ text }) => text !== '').length;
  return [
    `${translated} of ${inUse.length} sentences translated`,
    ...(report.new > 0 ? [`${report.new} new`] : []),
    ...(changed > 0 ? [`${changed} fuzzy (source changed)`] : []),
    ...(fuzzy.length > changed ? [`${fuzzy.length - changed} fuzzy (marked by hand)`] : []),
    ...(report.gone > 0 ? [`${report.gone} gone (kept out of use)`] : []),
  ].join(', ');
}

/** Folding and line numbers aside: a file that another tool has folded is left alone. */
function sameEntries(before: readonly PoEntry[], after: readonly PoEntry[]): boolean {
  const plain = (entries: readonly PoEntry[]) =>
    JSON.stringify(entries.map((entry) => ({ ...entry, line: 0 })));
  return plain(before) === plain(after);
}

async function readPoFile(path: string): Promise<PoFile | null> {
  const read = await readTextFile(path);
  if (read === null) return null;
  if ('fault' in read) return { ...NO_FILE, faults: [{ line: read.line, message: read.fault }] };
  return readPo(read.transcript);
}

/** Brings one page's file up to date, or with `check` tells whether it is. */
async function updateFile(
  page: Page,
  folder: string,
  check: boolean,
): Promise<TranslationsReport & { readonly hasMsgfmt: boolean }> {
  const file = poNameOf(page.page.stem);
  const name = shownFile(folder, file);
  const before = await readPoFile(join(folder, file));
  const { header, entries, tail, faults } = before ?? NO_FILE;
  if (faults.length > 0) {
    const errors = faults.map(({ line, message }) => `${name}:${line}: po: ${message}`);
    return { lines: [], errors, hasMsgfmt: true };
  }
  const updated = updateTranslations(entries, page, shownFile(folder, page.page.file));
  if (before === null && updated.units.length === 0) {
    return { lines: [`${name}: nothing to translate`], errors: [], hasMsgfmt: true };
  }
  const upToDate = before !== null && sameEntries(entries, updated.entries);
  const counts = countsOf(updated.entries.slice(0, updated.units.length), updated.report);
  const lines = [`${name}: ${counts}`];
  const errors: string[] = [];
  if (!upToDate && check) errors.push(`${name}:0: out-of-date: run npm run translations`);
  if (!upToDate && !check) {
    await writeFile(join(folder, file), writePo({ header, entries: updated.entries, tail }));
  }
  const isThere = before !== null || !check;
  const said = isThere ? checkWithMsgfmt(name, dirname(resolve(folder))) : null;
  if (said !== null && said.said !== '') (said.ok ? lines : errors).push(said.said);
  return { lines, errors, hasMsgfmt: said !== null || !isThere };
}

/**
 * Writes or updates `<stem>.en.po` beside every seed of a folder; with `check` nothing is written and
 * a file that is not up to date is an error. A file that is no PO is left as it is, and so is that of
 * a page which has errors of its own. Slips of figures and terms are told, and are errors under `check`.
 */
export async function runTranslations(args: {
  seeds: string;
  root: string;
  check: boolean;
}): Promise<TranslationsReport> {
  const lines: string[] = [];
  const errors: string[] = [];
  let hasMsgfmt = true;
  const folder = await pressSeeds(args.seeds, join(args.root, 'seeds'), async (seed) => {
    errors.push(...seed.errors);
    if (seed.page === null || seed.errors.length > 0) return;
    const done = await updateFile(seed.page, args.seeds, args.check);
    lines.push(...done.lines);
    errors.push(...done.errors);
    hasMsgfmt &&= done.hasMsgfmt;
    (args.check ? errors : lines).push(...seed.slips);
  });
  if (!hasMsgfmt) lines.push(NO_MSGFMT);
  return { lines, errors: [...folder.errors, ...errors] };
}
