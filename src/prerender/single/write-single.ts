import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../vocabulary/page.ts';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { type SingleParts, singleFile } from './single-file.ts';
import { singleName } from './single-name.ts';

/** Writes an edition's single file into a folder; gives its path and its size in bytes. */
export async function writeSingle(
  parts: SingleParts,
  outDir: string,
): Promise<{ readonly path: string; readonly bytes: number }> {
  const edition = parts.files.get(`${LANGUAGES[0].data}/edition.json`) as Edition;
  const path = join(outDir, singleName(edition));
  const html = Buffer.from(singleFile(parts));
  await mkdir(outDir, { recursive: true });
  await writeFile(path, html);
  return { path, bytes: html.length };
}
