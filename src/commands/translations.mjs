/** `npm run translations [-- --seeds <dir>] [--check]`: a file for translators beside every seed. */
import { checkNode } from './check-node.mjs';

checkNode();
const { resolve } = await import('node:path');
const { parseArgs } = await import('node:util');
const { runCommand, Stop } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { callerFolder } = await import('./read-options.mjs');

const USAGE = `Usage: npm run translations [-- --seeds <dir>] [--check]
  --seeds <dir>    folder of transcripts (seeds)
  --check          write nothing; end with 1 when a file is not up to date`;

/** What was asked for; npm hands down an option that it took for itself as `npm_config_…`. */
function readOptions() {
  for (const name of ['seeds', 'check']) {
    if (process.env[`npm_config_${name}`] !== undefined) {
      throw new Stop(`--${name} went to npm: write it behind two dashes\n${USAGE}`);
    }
  }
  try {
    return parseArgs({
      strict: true,
      options: { seeds: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Stop(`${reason}\n${USAGE}`);
  }
}

await runCommand(async () => {
  const { seeds = null, check = false, help = false } = readOptions();
  if (help) throw new Stop(USAGE, 0);
  installPackages(projectRoot);
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../press/translations/run-translations.ts') }} */
  const { module } = await runnerImport(
    `${projectRoot}/src/press/translations/run-translations.ts`,
    { root: projectRoot, logLevel: 'warn' },
  );
  const done = await module.runTranslations({
    seeds:
      seeds === null ? resolve(projectRoot, 'seeds') : resolve(callerFolder(projectRoot), seeds),
    root: projectRoot,
    check,
  });
  for (const line of done.lines) console.log(line);
  if (done.errors.length > 0) throw new Stop(done.errors.join('\n'));
});
