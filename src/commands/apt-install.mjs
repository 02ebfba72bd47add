import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runQuietly } from './run-step.mjs';

/** How this process may become root: not at all, as it is, or through a sudo that asks nothing. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : null;
}

/**
 * Installs Debian or Ubuntu packages where that is allowed, and says in one line what and why.
 * Gives null when they are in, else the reason why not.
 *
 * @param {readonly string[]} packages
 * @param {string} why
 * @returns {Promise<string | null>}
 */
export async function aptInstall(packages, why) {
  if (!existsSync('/usr/bin/apt-get')) return 'this system has no apt-get';
  const prefix = asRoot();
  if (prefix === null) return 'installing system packages needs root';
  console.log(`${why}: apt-get install ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runQuietly([...prefix, 'apt-get', 'update', '-qq'], env);
  const install = await runQuietly(
    [...prefix, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    env,
  );
  if (install.code === 0) return null;
  return `apt-get failed:\n${[update.code === 0 ? '' : update.tail, install.tail].join('\n').trim()}`;
}
