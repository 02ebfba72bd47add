import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({ 'built/index.html': 'front', 'built/a/one/index.html': '第一篇' });
});
afterEach(() => project.remove());

test.each([
  ['SIGTERM', '/'],
  ['SIGINT', '/x/'],
] as const)('it serves what was built until %s, below %s', async (signal, base) => {
  const args = ['--out', 'built', '--port', '0', '--base', base];
  const { address, stop } = await project.start('serve.mjs', args);
  expect(new URL(address).pathname).toBe(base);
  expect(await (await fetch(`${address}a/one/`)).text()).toBe('第一篇');
  expect(await stop(signal)).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test('a folder without a site is refused', () => {
  const { code, err } = project.run('serve.mjs', ['--out', 'nothing']);
  expect(code).toBe(1);
  expect(err).toContain('run npm run build first');
});
