/** `npm start`: install what is missing, build the edition, serve it. */
import { checkNode } from './check-node.mjs';

checkNode();
const { runCommand } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { readOptions } = await import('./read-options.mjs');
const { buildSite } = await import('./build-site.mjs');
const { closeOnSignal, serveFolder } = await import('./serve-folder.mjs');

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), { root: projectRoot });
  installPackages(projectRoot);
  await buildSite(projectRoot, options);
  const { address, close } = await serveFolder({ ...options, dir: options.out });
  closeOnSignal(close);
  console.log(`\n  版面 Banmian: ${address}\n  Ctrl-C ends it.\n`);
});
