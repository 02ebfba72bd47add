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

test('one command builds the edition and serves it', async () => {
  const args = ['--base', '/x/', '--port', '0'];
  const { address, stop } = await project.start('start.mjs', args);
  const told = await (await fetch(`${address}told.json`)).json();
  expect(told).toMatchObject({ base: '/x/', edition: [['data/articles/one.json', '第一篇'], {}] });
  expect((await fetch(`${address}nowhere/`)).status).toBe(404);
  expect(await stop()).toBe(0);
});

test('what cannot be built is not served', () => {
  project.write('index.html', '<script type="module" src="/no-such-file.ts"></script>');
  const { code, out } = project.run('start.mjs', ['--port', '0']);
  expect(code).toBe(1);
  expect(out).not.toContain('http://');
});

test('a port that is none is refused before the build', () => {
  const { code, out, err } = project.run('start.mjs', ['--port', '4173x']);
  expect(code).toBe(1);
  expect(err).toContain('--port 4173x: give a number');
  expect(out).not.toContain('Building');
});
