import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashInputs } from './hash-inputs.mjs';
import { Stop } from './run-command.mjs';

/** @typedef {import('./read-options.mjs').EditionOptions} EditionOptions */

/** What a build reads beside the seeds. */
const INPUTS = [
  'src',
  'public',
  'seeds',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Where Vite's config finds the options: it is loaded by Vite, so they cannot be passed as values.
 *
 * @param {EditionOptions} options
 */
export function setEditionEnvironment({ seeds, site }) {
  process.env.BANMIAN_SEEDS = seeds;
  process.env.BANMIAN_SITE = site ?? '';
}

/**
 * The JSON files of a built edition by their path, `data/edition.json` → value.
 *
 * @param {string} dir
 * @returns {Map<string, unknown>}
 */
function readEdition(dir) {
  const files = readdirSync(join(dir, 'data'), { recursive: true, encoding: 'utf8' });
  const paths = files.filter((file) => file.endsWith('.json')).sort();
  return new Map(
    paths.map((file) => {
      const path = `data/${file.replaceAll('\\', '/')}`;
      return [path, JSON.parse(readFileSync(join(dir, path), 'utf8'))];
    }),
  );
}

/**
 * Size of the headline face in all its files, in KB of 1000 bytes: what an edition's headlines cost.
 *
 * @param {string} dir
 */
function sizeOfFace(dir) {
  const assets = join(dir, 'assets');
  const files = readdirSync(assets).filter((file) => /^headlines-.*\.woff2$/.test(file));
  return Math.round(files.reduce((sum, file) => sum + statSync(join(assets, file)).size, 0) / 1000);
}

/**
 * Vite's log, quiet but for warnings, which are kept so that a skipped build can show them again.
 *
 * @param {typeof import('vite')} vite
 * @param {string[]} warnings
 */
function keepWarnings(vite, warnings) {
  const logger = vite.createLogger('warn');
  return {
    ...logger,
    /** @param {string} message @param {import('vite').LogErrorOptions} [options] */
    warn(message, options) {
      warnings.push(message);
      logger.warn(message, options);
    },
  };
}

/** What a build without `--site` lacks, in one line. */
const NO_SITE =
  '--site is not given: canonical and language links, addresses and pictures of shared links, feeds and the sitemap are left out, for they must be absolute';

/**
 * The browser's half, then the prerenderer as a bundle for Node: it needs the same transforms of
 * styles, assets and `import.meta.env` as the browser's half, or hydration would differ.
 *
 * @param {string} root
 * @param {EditionOptions} options
 * @param {string} staging
 */
async function bundleAndPrerender(root, options, staging) {
  const vite = await import('vite');
  /** @type {string[]} */
  const warnings = options.site === null ? [NO_SITE] : [];
  for (const warning of warnings) console.warn(warning);
  const shared = {
    root,
    base: options.base,
    configFile: join(root, 'vite.config.ts'),
    mode: 'production',
    customLogger: keepWarnings(vite, warnings),
  };
  const site = join(staging, 'site');
  await vite.build({
    ...shared,
    build: { outDir: site, emptyOutDir: true, reportCompressedSize: false },
  });
  const edition = readEdition(site);
  console.log(`Headline face: ${sizeOfFace(site)} KB`);
  console.log(`Writing the pages of ${edition.size} data files …`);
  const server = join(staging, 'prerender');
  await vite.build({
    ...shared,
    build: {
      ssr: 'src/prerender/prerender.ts',
      outDir: server,
      copyPublicDir: false,
      // Pages are written with the words of every language; only readers fetch theirs.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
  });
  const { prerender } = await import(pathToFileURL(join(server, 'prerender.js')).href);
  /** @type {readonly string[]} */
  const further = await prerender({
    edition,
    outDir: site,
    base: options.base,
    site: options.site,
    cache: join(root, '.cache', 'cards'),
  });
  for (const warning of further) console.warn(warning);
  warnings.push(...further);
  return { site, warnings };
}

/** @param {unknown} error */
function asStop(error) {
  return error instanceof Error && error.name === 'PressError' ? new Stop(error.message) : error;
}

/**
 * Puts a finished folder in the place of the old one; a build that fails leaves the old one alone.
 *
 * @param {string} from
 * @param {string} to
 */
function replaceFolder(from, to) {
  const old = `${from}-old`;
  mkdirSync(join(to, '..'), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Builds the edition into `options.out` unless the last build there had the same inputs.
 *
 * @param {string} root
 * @param {EditionOptions} options
 */
export async function buildSite(root, options) {
  process.env.NODE_ENV = 'production';
  setEditionEnvironment(options);
  const { seeds, base, site, out } = options;
  const paths = [...INPUTS.map((name) => join(root, name)), seeds];
  const hash = hashInputs(root, paths, { seeds, base, site, node: process.versions.node });
  const id = createHash('sha256').update(out).digest('hex').slice(0, 8);
  const stamp = join(root, '.cache', `built-${id}.json`);
  const last = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : null;
  const shown = relative(process.cwd(), out) || out;
  if (last?.hash === hash && existsSync(join(out, 'index.html'))) {
    for (const warning of last.warnings) console.warn(warning);
    console.log(`${shown} is up to date`);
    return;
  }
  console.log(`Building ${shown} from ${relative(process.cwd(), seeds) || seeds} …`);
  const started = Date.now();
  const staging = join(root, '.cache', `building-${process.pid}`);
  try {
    const built = await bundleAndPrerender(root, options, staging);
    replaceFolder(built.site, out);
    writeFileSync(stamp, JSON.stringify({ hash, warnings: built.warnings }));
  } catch (error) {
    throw asStop(error);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  console.log(`Built ${shown} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
