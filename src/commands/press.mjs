/** `npm run press -- <seeds dir> <out dir>`: one JSON file a page. */
import { checkNode } from './check-node.mjs';

checkNode();
const { resolve } = await import('node:path');
const { runCommand, Stop } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { callerFolder } = await import('./read-options.mjs');

await runCommand(async () => {
  const [seeds, out, ...rest] = process.argv.slice(2);
  if (seeds === undefined || out === undefined || rest.length > 0 || seeds.startsWith('-')) {
    throw new Stop('Usage: npm run press -- <seeds dir> <out dir>');
  }
  installPackages(projectRoot);
  const from = callerFolder(projectRoot);
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../press/command.ts') }} */
  const { module } = await runnerImport(`${projectRoot}/src/press/command.ts`, {
    root: projectRoot,
    logLevel: 'warn',
  });
  const done = await module.runPress({
    seeds: resolve(from, seeds),
    out: resolve(from, out),
    root: projectRoot,
  });
  for (const warning of done.warnings) console.warn(warning);
  if (done.errors.length > 0) throw new Stop(done.errors.join('\n'));
  console.log(`${done.pages} pages, ${done.articles} articles, ${done.warnings.length} warnings`);
});
