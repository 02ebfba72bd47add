/** `npm run build`: the edition into dist/, nothing served. */
import { checkNode } from './check-node.mjs';

checkNode();
const { runCommand } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { readOptions } = await import('./read-options.mjs');
const { buildSite } = await import('./build-site.mjs');

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), { root: projectRoot });
  installPackages(projectRoot);
  await buildSite(projectRoot, options);
});
