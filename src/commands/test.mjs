/** `npm test`: install what is missing, then every check in order, up to the first that fails. */
import { checkNode } from './check-node.mjs';

checkNode();
const { rmSync } = await import('node:fs');
const { createServer } = await import('node:net');
const { join } = await import('node:path');
const { runCommand, Stop } = await import('./run-command.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { installPackages } = await import('./install-packages.mjs');
const { ensureChromium } = await import('./ensure-chromium.mjs');
const { ensureChineseFont } = await import('./ensure-chinese-font.mjs');
const { readTotals } = await import('./read-totals.mjs');
const { runProgram } = await import('./run-step.mjs');

const REPORTS = ['test-results/unit.json', 'test-results/e2e.json'].map((file) =>
  join(projectRoot, file),
);

/** @returns {Promise<string>} a port nobody listens on, so that two runs do not meet */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(String(port)));
    });
  });
}

/** What the end-to-end tests are told: three builds are served side by side. */
const e2eEnvironment = async () => ({
  BANMIAN_E2E_PORT: await freePort(),
  BANMIAN_E2E_BASE_PORT: await freePort(),
  BANMIAN_E2E_MANY_PORT: await freePort(),
});

/** @type {readonly [name: string, command: readonly string[]][]} */
const STEPS = [
  ['lint', ['biome', 'check']],
  ['types', ['tsc', '--noEmit']],
  [
    'unit tests',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS[0]}`],
  ],
  ['build', ['node', 'src/commands/build.mjs']],
  [
    'build for a path',
    [
      'node',
      'src/commands/build.mjs',
      '--base',
      '/x/',
      '--site',
      'https://example.org',
      '--out',
      '.cache/site-at-x',
    ],
  ],
  [
    'build of many articles',
    ['node', 'src/commands/build.mjs', '--seeds', 'e2e/many', '--out', '.cache/site-of-many'],
  ],
  [
    'build of a single file',
    ['node', 'src/commands/build-single.mjs', '--out', '.cache/single-file'],
  ],
  ['end-to-end tests', ['playwright', 'test']],
];

/** @param {number} started */
const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

function printTotals() {
  const totals = readTotals(REPORTS);
  if (totals !== null) console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
}

await runCommand(async () => {
  for (const report of REPORTS) rmSync(report, { force: true });
  installPackages(projectRoot);
  console.log(`Chromium: ${await ensureChromium(projectRoot)}`);
  await ensureChineseFont();
  const env = await e2eEnvironment();
  for (const [name, command] of STEPS) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const code = await runProgram(projectRoot, command, env);
    if (code !== 0) {
      printTotals();
      throw new Stop(`\n${name} failed after ${seconds(started)}`, code);
    }
    console.log(`── ${name}: ${seconds(started)}`);
  }
  printTotals();
});
