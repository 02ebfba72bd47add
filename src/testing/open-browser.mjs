import { join } from 'node:path';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { findChromium } from '../commands/find-chromium.mjs';

/** The project's root folder. */
export const root = join(import.meta.dirname, '../..');

/**
 * A module of src, compiled: `load('testing/render-cases.ts')`.
 *
 * @param {string} path
 */
export async function load(path) {
  const options = {
    root,
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  return (await runnerImport(join(root, 'src', path), options)).module;
}

/** The Chromium that tests drive. */
export function openBrowser() {
  const executablePath = findChromium(root);
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
