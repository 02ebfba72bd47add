import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { SMALL_SITE } from '../testing/small-site.ts';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject(SMALL_SITE);
});
afterEach(() => project.remove());

test('the options reach the build, and the process ends', () => {
  project.write('pages/one.txt', '版面');
  const args = ['--base', 'x', '--site', 'https://example.org', '--out', 'built'];
  const { code, err } = project.run('build.mjs', [...args, '--seeds', 'pages']);
  expect([code, err]).toEqual([0, '']);
  const told = JSON.parse(readFileSync(join(project.root, 'built/told.json'), 'utf8'));
  expect(told).toMatchObject({ base: '/x/', site: 'https://example.org' });
  expect(existsSync(join(project.root, 'dist'))).toBe(false);
});

test.each([
  ['an unknown option', ['--bass', '/x/'], "Unknown option '--bass'"],
  ['a folder that is not there', ['--seeds', 'none'], '--seeds none: there is no such folder'],
  ['a path that is none', ['--base', 'a b'], 'give a plain path'],
])('%s ends it with 1 before anything is built, without a stack', (_, args, message) => {
  const { code, err } = project.run('build.mjs', args);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /m);
  expect(existsSync(join(project.root, '.cache'))).toBe(false);
});

test('a copy without its lock file is not built', () => {
  rmSync(join(project.root, 'package-lock.json'));
  const { code, err } = project.run('build.mjs');
  expect(code).toBe(1);
  expect(err.trim()).toBe('package-lock.json is missing: take a complete copy of Banmian');
  expect(existsSync(join(project.root, 'dist'))).toBe(false);
});

test('an option that npm swallowed is told', () => {
  const { code, err } = project.run('build.mjs', [], { npm_config_base: '/x/' });
  expect(code).toBe(1);
  expect(err).toContain('--base went to npm');
});

test('asked for help, it tells its options and builds nothing', () => {
  const { code, err } = project.run('build.mjs', ['--help']);
  expect(code).toBe(0);
  for (const option of ['--seeds', '--base', '--site', '--out', '--port', '--host']) {
    expect(err).toContain(option);
  }
  expect(existsSync(join(project.root, 'dist'))).toBe(false);
});
