import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkPage } from './page-schema.ts';
import { pressSeeds } from './press-folder.ts';

/** What `npm run press -- <seeds> <out>` did. */
export interface PressReport {
  readonly pages: number;
  readonly articles: number;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Presses a folder of transcripts and writes `<out>/<stem>.json`, one file a page. A page with errors
 * in its desk file is not written. Relative paths are taken from `root`, the project's folder.
 */
export async function runPress(args: {
  seeds: string;
  out: string;
  root: string;
}): Promise<PressReport> {
  const out = resolve(args.out);
  await mkdir(out, { recursive: true });
  const warnings: string[] = [];
  const errors: string[] = [];
  let pages = 0;
  let articles = 0;
  const folder = await pressSeeds(resolve(args.seeds), join(args.root, 'seeds'), async (seed) => {
    warnings.push(...seed.warnings);
    errors.push(...seed.errors);
    if (seed.page === null || seed.errors.length > 0) return;
    pages++;
    articles += seed.page.articles.length;
    await writeFile(
      join(out, `${seed.page.page.stem}.json`),
      `${JSON.stringify(checkPage(seed.page), null, 1)}\n`,
    );
  });
  return {
    pages,
    articles,
    warnings: [...folder.warnings, ...warnings],
    errors: [...folder.errors, ...errors],
  };
}
