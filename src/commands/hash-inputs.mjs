import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What no build reads: tests and the material they work on. */
const NOT_AN_INPUT = /\.test\.tsx?$|(?:^|[\\/])(?:fixtures|golden|testing)[\\/]/;

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * One hash of all that a build depends on: names and bytes of the files under `paths` (absent ones
 * count as empty), and `settings`. Same hash, same site.
 *
 * @param {string} root paths are hashed relative to it, so a moved project keeps its hash
 * @param {readonly string[]} paths
 * @param {unknown} settings
 */
export function hashInputs(root, paths, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of paths.flatMap(filesUnder)) {
    const name = relative(root, file);
    if (NOT_AN_INPUT.test(name)) continue;
    const bytes = readFileSync(file);
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
