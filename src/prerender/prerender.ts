import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minifySync } from 'vite';
import { type Address, type Language, pathOf } from '../vocabulary/routes.ts';
import { openCardMaker } from './cards/card-maker.ts';
import { criticalStyles } from './critical-styles.ts';
import { earlyModules, type Manifest } from './early-modules.ts';
import { feedLinks } from './feed-links.ts';
import { fillTemplate } from './fill-template.ts';
import { listPlaces } from './list-places.ts';
import { renderPage } from './render-page.tsx';
import { siteFiles } from './site-files.ts';

/** What the build hands over. */
export interface PrerenderOptions {
  /** Every JSON file of the edition by path, `data/edition.json` → value. */
  readonly edition: Map<string, unknown>;
  /** Folder of the browser's build; its index.html is the template. */
  readonly outDir: string;
  /** Path that the site stands below: `/`, `/x/`. */
  readonly base: string;
  /** Origin of the site, `https://paper.example`; null when it is not known. */
  readonly site: string | null;
  /** Folder that keeps pictures from one build to the next; null keeps none. */
  readonly cache: string | null;
}

/** `/a/x/` → `a/x/index.html`, `/404.html` → `404.html`. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Vite's manifest, which is not for readers; empty where there is none. */
async function takeManifest(path: string): Promise<Manifest> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(path, 'utf8'));
    await rm(path);
    return manifest;
  } catch {
    return {};
  }
}

/** A script in the fewest bytes, for it stands in every page above the text. */
function shortened(file: string, script: string): string {
  const { code, errors } = minifySync(file, script);
  const [fault] = errors;
  if (fault !== undefined) throw new Error(`${file}: ${fault.message}`);
  return code.trim();
}

/** The style sheet that the template links. */
async function readStyles(template: string, outDir: string, base: string): Promise<string> {
  const [, href = ''] = /<link rel="stylesheet"[^>]*href="([^"]*)"/.exec(template) ?? [];
  if (!href.startsWith(base)) throw new Error('index.html links no style sheet of its own');
  return readFile(join(outDir, href.slice(base.length)), 'utf8');
}

/** Of the pages with critical styles only a Chinese article alone is sure to have no English text. */
function hasEnglish(address: Address, language: Language): boolean {
  const isAlone = address.page === 'article' && address.view === undefined;
  return language === 'en' || !isAlone;
}

/** Writes a file and the folders that it needs. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Writes every address of an edition as a file that can be read without scripts, and what programs
 * read of it: feeds, sitemap, robots.txt, the pictures of its links. Gives what the build should warn of.
 */
export async function prerender({
  edition,
  outDir,
  base,
  site,
  cache,
}: PrerenderOptions): Promise<readonly string[]> {
  const template = await readFile(join(outDir, 'index.html'), 'utf8');
  const script = 'before-first-paint.js';
  const early = shortened(script, await readFile(join(outDir, script), 'utf8'));
  const critical = criticalStyles(await readStyles(template, outDir, base));
  const manifest = await takeManifest(join(outDir, 'manifest.json'));
  const { files, warnings } = siteFiles(edition, base, site);
  for (const [path, text] of files) await write(join(outDir, path), text);
  // Only a whole address leads to a picture.
  const find = (path: string) => edition.get(path);
  const cards = site === null ? null : await openCardMaker(find, outDir, cache);
  // One after the other: a page is rendered in a few milliseconds, and memory stays flat.
  for (const { address, language } of listPlaces(edition)) {
    const path = pathOf(address, language);
    const card = (await cards?.make(address, language)) ?? null;
    const page = await renderPage(edition, path, base);
    await write(
      join(outDir, fileOf(path)),
      fillTemplate(template, {
        ...page,
        early,
        // The page's own sheet is waited for anyway, and what comes behind it would overrule it.
        critical:
          page.styles.length > 0
            ? null
            : await critical(page.content, hasEnglish(address, language)),
        address,
        path,
        base,
        site,
        card,
        feeds: feedLinks(address, language, base, (file) => files.has(file)),
        modules: earlyModules(address, language, manifest),
      }),
    );
  }
  return [...warnings, ...((await cards?.finish()) ?? [])];
}
