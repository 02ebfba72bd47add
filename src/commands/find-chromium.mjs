import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const REMEMBERED = '.cache/chromium';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} root */
function remembered(root) {
  const path = join(root, REMEMBERED);
  return existsSync(path) ? [readFileSync(path, 'utf8').trim()] : [];
}

/** Where Playwright keeps the Chromium that it downloads itself; unknown before npm ci. */
function fromPlaywright() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Every Chromium that is there, the wanted one first: CHROMIUM, the one that worked last time, the
 * system's, Playwright's own.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function listChromiums(root, env = process.env) {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)].filter((dir) => dir !== '');
  const paths = [
    ...(env.CHROMIUM ? [env.CHROMIUM] : []),
    ...remembered(root),
    ...folders.flatMap((dir) => NAMES.map((name) => join(dir, name))),
    ...MAC,
    ...fromPlaywright(),
  ];
  return [...new Set(paths)].filter((path) => path !== '' && existsSync(path));
}

/**
 * The Chromium that end-to-end tests drive, or null.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findChromium(root, env = process.env) {
  return listChromiums(root, env)[0] ?? null;
}

/**
 * Keeps the path of a Chromium that was seen to run.
 *
 * @param {string} root
 * @param {string} path
 */
export function rememberChromium(root, path) {
  mkdirSync(dirname(join(root, REMEMBERED)), { recursive: true });
  writeFileSync(join(root, REMEMBERED), `${path}\n`);
}
