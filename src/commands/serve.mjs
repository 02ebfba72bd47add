/** Serves a folder that was built before, for the end-to-end tests: `--out`, `--base`, `--port`. */
import { checkNode } from './check-node.mjs';

checkNode();
const { runCommand } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { readOptions } = await import('./read-options.mjs');
const { closeOnSignal, serveFolder } = await import('./serve-folder.mjs');

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), { root: projectRoot });
  const { address, close } = await serveFolder({ ...options, dir: options.out });
  closeOnSignal(close);
  console.log(address);
});
