/** `npm run build:single`: the edition as one HTML file, to be passed on. */
import { checkNode } from './check-node.mjs';

checkNode();
const { runCommand } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { readOptions } = await import('./read-options.mjs');
const { buildSingle } = await import('./build-single-file.mjs');

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), { root: projectRoot, out: 'dist-single' });
  installPackages(projectRoot);
  await buildSingle(projectRoot, options);
});
