import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { ensureChromium } from './ensure-chromium.mjs';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject();
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

const RUNS = "console.log('Chromium 140.0.7339.80');";
const remembered = () => readFileSync(join(project.root, '.cache/chromium'), 'utf8').trim();

describe.skipIf(process.platform === 'win32')('a Chromium for the tests', () => {
  test('the one that is asked for is taken, and remembered', async () => {
    const path = join(project.writeProgram('bin/mine', RUNS), 'mine');
    vi.stubEnv('CHROMIUM', path);
    expect(await ensureChromium(project.root)).toBe(path);
    expect(remembered()).toBe(path);
  });

  test('the one that worked last time is taken again', async () => {
    vi.stubEnv('CHROMIUM', '');
    const path = join(project.writeProgram('bin/last', RUNS), 'last');
    project.write('.cache/chromium', `${path}\n`);
    expect(await ensureChromium(project.root)).toBe(path);
  });

  test.each([
    ['asks for another package', "console.log('Please install the snap');"],
    ['lacks a library', 'process.exit(127);'],
    ['tells its version and fails', `${RUNS} process.exit(1);`],
  ])('one that %s is passed over', async (_, code) => {
    const poor = join(project.writeProgram('bin/poor', code), 'poor');
    const good = join(project.writeProgram('bin/good', RUNS), 'good');
    vi.stubEnv('CHROMIUM', poor);
    project.write('.cache/chromium', `${good}\n`);
    expect(await ensureChromium(project.root)).toBe(good);
    expect(remembered()).toBe(good);
  });
});
