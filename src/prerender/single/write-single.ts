import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../vocabulary/page.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { LARGE, type SingleParts, singleFile } from './single-file.ts';
import { singleName } from './single-name.ts';

const NO_WORDS = `Word cards and pinyin are left out: with them the file would be larger than ${LARGE / 1000} KB`;

const TOO_LARGE = `The file is larger than ${LARGE / 1000} KB: some chats and mailboxes refuse such files, and telephones are slow to
open them. Build one a page or an issue, each from a folder of its own: npm run build:single -- --seeds <dir>`;

/** Writes an edition's single file into a folder; gives its path, its size, and what to warn of. */
export async function writeSingle(
  parts: SingleParts,
  outDir: string,
): Promise<{
  readonly path: string;
  readonly bytes: number;
  readonly warnings: readonly string[];
}> {
  const edition = parts.files.get(`${LANGUAGES[0].data}/edition.json`) as Edition;
  const path = join(outDir, singleName(edition));
  const { html: text, hasWords } = singleFile(parts);
  const html = Buffer.from(text);
  await mkdir(outDir, { recursive: true });
  await writeFile(path, html);
  const warnings = [...(hasWords ? [] : [NO_WORDS]), ...(html.length > LARGE ? [TOO_LARGE] : [])];
  return { path, bytes: html.length, warnings };
}
