/**
 * True where Vite and its bundler run: Node 20.19 and later in 20, 22.12 and later (their
 * `engines` field). `version` is `process.versions.node`, e.g. `20.19.0`.
 *
 * @param {string} version
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/**
 * Ends the process with one clear line on a Node that is too old. Called before any other file of
 * ours is loaded, so this file keeps to what a very old Node can read.
 */
export function checkNode() {
  const version = process.versions.node;
  if (isNodeNewEnough(version)) return;
  console.error(
    `Banmian needs Node 20.19 or later (or 22.12 or later); this is Node ${version}. Install a newer Node from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}
