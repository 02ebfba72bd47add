import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';

const TOOLS = ['biome', 'tsc', 'vitest', 'playwright'];
const TOLD = 'build, build --base /x/';
const MANY = 'build --seeds e2e/many';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({
    'node_modules/.bin/package.json': '{"type":"commonjs"}',
    'bin/package.json': '{"type":"commonjs"}',
    'src/commands/build.mjs': "console.log('ran build', ...process.argv.slice(2));",
    'src/commands/build-single.mjs': "console.log('ran build-single');",
  });
  for (const name of TOOLS) tool(name);
  project.writeProgram('bin/chromium', "console.log('Chromium 140.0.7339.80');");
  project.writeProgram('bin/fc-list', "console.log('Noto Serif CJK SC');");
});
afterEach(() => project.remove());

function tool(name: string, code = '') {
  project.writeProgram(
    `node_modules/.bin/${name}`,
    `console.log('ran ${name}', ...process.argv.slice(2)); ${code}`,
  );
}
/** Leaves a report as Vitest or Playwright would. */
const report = (file: string, json: object) => `const fs = require('node:fs');
  fs.mkdirSync('test-results', { recursive: true });
  fs.writeFileSync('test-results/${file}', '${JSON.stringify(json)}');`;

function run() {
  const bin = join(project.root, 'bin');
  const done = project.run('test.mjs', [], {
    CHROMIUM: join(bin, 'chromium'),
    PATH: `${bin}:${process.env.PATH}`,
  });
  const ran = [...done.out.matchAll(/^ran (.*)$/gm)].map(([, line = '']) => line);
  return { ...done, ran };
}

describe.skipIf(process.platform === 'win32')('npm test', () => {
  test('runs every check in order and adds up what passed', () => {
    tool('vitest', report('unit.json', { numPassedTests: 40, numFailedTests: 0 }));
    tool('playwright', report('e2e.json', { stats: { expected: 9, unexpected: 0, flaky: 1 } }));
    const { code, ran, out } = run();
    expect(code).toBe(0);
    expect(ran.map((line) => line.split(' ')[0]).join()).toBe(
      'biome,tsc,vitest,build,build,build,build-single,playwright',
    );
    expect(ran.filter((line) => line.startsWith('build')).join(', ')).toContain(TOLD);
    expect(ran.some((line) => line.startsWith(MANY))).toBe(true);
    expect(out.trim().endsWith('50 passed, 0 failed')).toBe(true);
  });

  test.each([
    ['lint', 'biome', ['biome']],
    ['types', 'tsc', ['biome', 'tsc']],
    ['unit tests', 'vitest', ['biome', 'tsc', 'vitest']],
  ])('ends at the first that fails, %s, with its code', (name, failing, before) => {
    tool(failing, 'process.exitCode = 7;');
    const { code, ran, err } = run();
    expect(code).toBe(7);
    expect(ran.map((line) => line.split(' ')[0])).toEqual(before);
    expect(err).toContain(`${name} failed after`);
  });

  test('a failing run still adds up what there is', () => {
    const counts = report('unit.json', { numPassedTests: 38, numFailedTests: 2 });
    tool('vitest', `${counts} process.exitCode = 1;`);
    const { code, out } = run();
    expect([code, out.includes('38 passed, 2 failed')]).toEqual([1, true]);
  });

  test('reports of an earlier run do not count', () => {
    project.write('test-results/unit.json', '{"numPassedTests": 99, "numFailedTests": 0}');
    tool('biome', 'process.exitCode = 1;');
    expect(run().out).not.toContain('99 passed');
  });

  test('the end-to-end tests are given two ports that are free, and different', () => {
    const ports = '[process.env.BANMIAN_E2E_PORT, process.env.BANMIAN_E2E_BASE_PORT]';
    tool('playwright', `console.log('ports', ...${ports});`);
    const [, one, other] = /^ports (\d+) (\d+)$/m.exec(run().out) ?? [];
    expect(Number(one)).toBeGreaterThan(0);
    expect(Number(other)).toBeGreaterThan(0);
    expect(one).not.toBe(other);
  });
});
