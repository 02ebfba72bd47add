import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isInstalled } from '../commands/install-packages.mjs';
import type { SmallProject } from './build-project.ts';
import { buildProject } from './build-project.ts';

vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({
    'src/commands/say.mjs': 'console.log(process.argv[2]); process.exit(3);',
  });
});
afterEach(() => project.remove());

test('it counts as installed, so that no command downloads anything', () => {
  expect(isInstalled(project.root)).toBe(true);
});

test('a command is run to its end', () => {
  expect(project.run('say.mjs', ['版面'])).toEqual({ code: 3, out: '版面\n', err: '' });
});

test('a command that ends without an address is an error that tells what it said', async () => {
  await expect(project.start('say.mjs', ['no'])).rejects.toThrow('say.mjs ended with 3: no');
});

test('nothing is left of it', () => {
  project.remove();
  expect(existsSync(join(project.root, 'package.json'))).toBe(false);
});
