import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { SMALL_SITE } from '../testing/small-site.ts';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({
    ...SMALL_SITE,
    'vite.config.ts': `const told = (html) => html.replace('<title>', '<title>' + process.env.BANMIAN_SEEDS);
      export default { plugins: [{ name: 'tell', transformIndexHtml: told }] };`,
    'pages/one.txt': '版面',
  });
});
afterEach(() => project.remove());

/** A server on a port that was free, and its port. */
function occupy(): Promise<{ port: number; free: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ port, free: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

test('the edition is served as it is written, at the port asked for', async () => {
  const { port, free } = await occupy();
  await free();
  const args = ['--port', String(port), '--base', '/x/', '--seeds', 'pages'];
  const { address, stop } = await project.start('dev.mjs', args);
  expect(address).toBe(`http://127.0.0.1:${port}/x/`);
  const edition = await fetch(`${address}data/edition.json`);
  expect(await edition.json()).toEqual({ articles: 1 });
  const html = await (await fetch(address)).text();
  expect(html).toContain(`<title>${join(project.root, 'pages')}`);
  await stop();
  await expect(fetch(address)).rejects.toThrow();
});

test('a port that is taken is not changed for another in silence', async () => {
  const { port, free } = await occupy();
  const starting = project.start('dev.mjs', ['--port', String(port)]);
  await expect(starting).rejects.toThrow(`Port ${port} is already in use`);
  await free();
});
