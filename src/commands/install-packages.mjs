import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './run-command.mjs';

const STAMP = 'node_modules/.banmian-install';

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What this Node can load: packages with native parts differ by these three. */
function runtime() {
  return `node ${process.versions.node} ${process.platform} ${process.arch}`;
}

/** @param {string} lock */
function stampFor(lock) {
  return `${createHash('sha256').update(lock).digest('hex')}\n${runtime()}\n`;
}

/**
 * True when npm's own record of what lies in node_modules names every package of the lock file at
 * its version; packages for other platforms may be absent. So a folder that the user filled with
 * `npm install` is taken as it is.
 *
 * @param {string} lock `package-lock.json`
 * @param {string | null} record `node_modules/.package-lock.json`
 */
export function recordMatchesLock(lock, record) {
  if (record === null) return false;
  const wanted = JSON.parse(lock).packages ?? {};
  const there = JSON.parse(record).packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (there[path] === undefined ? entry.optional === true : there[path].version === entry.version),
  );
}

/**
 * True when node_modules holds what `package-lock.json` names, for this Node and this platform.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const lock = readText(join(root, 'package-lock.json'));
  if (lock === null)
    throw new Stop('package-lock.json is missing: take a complete copy of Banmian');
  const stamp = readText(join(root, STAMP));
  if (stamp === stampFor(lock)) return true;
  if (stamp !== null && stamp.split('\n')[1] !== runtime()) return false;
  if (!recordMatchesLock(lock, readText(join(root, 'node_modules/.package-lock.json'))))
    return false;
  writeFileSync(join(root, STAMP), stampFor(lock));
  return true;
}

/**
 * Runs `npm ci` when something is missing. Development packages are asked for by name, because the
 * builder is among them and NODE_ENV=production would leave them out.
 *
 * @param {string} root
 */
export function installPackages(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci): some are missing or older than package-lock.json …');
  const started = Date.now();
  // npm tells its scripts where it is itself; called without npm, it is looked for on the PATH.
  const npm = process.env.npm_execpath;
  const itself = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const done = spawnSync(
    itself ? process.execPath : 'npm',
    [...(itself ? [npm] : []), 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: !itself && process.platform === 'win32',
    },
  );
  if (done.status !== 0) {
    throw new Stop('npm ci failed (see above): check the network, then run the command again');
  }
  writeFileSync(join(root, STAMP), stampFor(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
