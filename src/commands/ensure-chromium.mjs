import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt-install.mjs';
import { listChromiums, rememberChromium } from './find-chromium.mjs';
import { Stop } from './run-command.mjs';
import { runQuietly } from './run-step.mjs';

/**
 * Some systems put a script in place of the browser that only asks for another package, and a
 * downloaded one may lack a library: only one that tells its version counts.
 *
 * @param {string} path
 */
function runs(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d+\.\d+/.test(stdout);
}

/** @param {string} root */
function take(root) {
  const path = listChromiums(root).find(runs) ?? null;
  if (path !== null) rememberChromium(root, path);
  return path;
}

/** @param {string} root */
async function download(root) {
  console.log('No Chromium found; the end-to-end tests need one: playwright install chromium …');
  const cli = `${root}/node_modules/playwright/cli.js`;
  const done = await runQuietly([process.execPath, cli, 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
  return done.code === 0 ? null : `playwright install chromium failed:\n${done.tail}`;
}

/**
 * A Chromium that runs: one that is there, else Playwright's download, else the system's package.
 *
 * @param {string} root
 * @returns {Promise<string>} its path
 */
export async function ensureChromium(root) {
  const there = take(root);
  if (there !== null) return there;
  const reasons = [];
  for (const install of [
    () => download(root),
    () => aptInstall(['chromium'], 'Playwright could not bring one; taking the system package'),
  ]) {
    const reason = await install();
    if (reason !== null) reasons.push(reason);
    const path = take(root);
    if (path !== null) return path;
  }
  throw new Stop(
    `No Chromium for the end-to-end tests. Install Chromium or Google Chrome and run npm test again, or set CHROMIUM=/path/to/it.\n${reasons.join('\n')}`,
  );
}
