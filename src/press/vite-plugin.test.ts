import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeArticle, makePage } from '../testing/make-page.ts';
import type { FaceSlice } from './headline-face.ts';
import type { PressedFolder } from './press-edition.ts';
import { EDITION_EVENT, press } from './vite-plugin.ts';

let seeds: string;
let server: ViteDevServer | null = null;

beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'banmian-'));
});
afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(seeds, { recursive: true });
});

const GOOD: PressedFolder = {
  pages: [makePage('p', [makeArticle('x')])],
  topics: [],
  warnings: [],
  errors: [],
};
const BAD: PressedFolder = { ...GOOD, errors: ['seeds/p.txt:3: encoding: broken'] };

const SLICE: FaceSlice = {
  path: 'assets/headlines-0-abcdefgh.woff2',
  bytes: new TextEncoder().encode('font'),
  characters: '版',
  ranged: false,
};

/** Vite's settings with the plugin pressing what `folder` gives at that moment. */
function settings(folder: () => PressedFolder): InlineConfig {
  const pressFolder = async () => folder();
  const logger = createLogger('silent');
  return {
    root: seeds,
    base: '/x/',
    configFile: false,
    customLogger: logger,
    plugins: [press({ seeds, projectSeeds: seeds, pressFolder, makeFace: async () => [SLICE] })],
  };
}

async function startServer(folder: () => PressedFolder) {
  server = await createServer({ ...settings(folder), server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
}

test.each([
  ['/x/data/edition.json', 200, { articles: 1 }],
  ['/x/data/articles/x.json?t=1', 200, { article: { slug: 'x' } }],
  ['/x/data/articles/y.json', 404, { errors: [] }],
])('in development %s answers %i from memory', async (path, status, body) => {
  const get = await startServer(() => GOOD);
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject(body);
});

test.each([
  ['json', 'application/json', '"slug": "x"'],
  ['md', 'text/markdown; charset=utf-8', '# x'],
  ['txt', 'text/plain; charset=utf-8', 'x\n'],
])('in development article.%s is served as %s', async (ending, type, part) => {
  const get = await startServer(() => GOOD);
  const response = await get(`/x/a/x/article.${ending}`);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toContain(part);
});

test('with errors from the start data answers 500 and the errors', async () => {
  const get = await startServer(() => BAD);
  const response = await get('/x/data/edition.json');
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ errors: BAD.errors });
});

test('a changed transcript is pressed anew and pages are told; errors keep the last edition', async () => {
  let folder = GOOD;
  const get = await startServer(() => folder);
  const send = vi.spyOn(server?.environments.client.hot ?? { send() {} }, 'send');

  folder = { ...GOOD, pages: [makePage('p', [makeArticle('x'), makeArticle('y')])] };
  writeFileSync(join(seeds, 'p.txt'), '甲');
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith(EDITION_EVENT, {}), 5000);
  expect((await get('/x/data/articles/y.json')).status).toBe(200);

  folder = BAD;
  writeFileSync(join(seeds, 'p.txt'), '乙');
  const err = { message: BAD.errors.join('\n'), stack: '' };
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'error', err }), 5000);
  expect((await get('/x/data/articles/y.json')).status).toBe(200);
});

test.each(['p.desk.yaml', 'p.en.po'])('a change of %s is pressed too', async (file) => {
  await startServer(() => GOOD);
  const send = vi.spyOn(server?.environments.client.hot ?? { send() {} }, 'send');
  writeFileSync(join(seeds, file), '');
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith(EDITION_EVENT, {}), 5000);
});

test('a build emits every file of the edition', async () => {
  writeFileSync(join(seeds, 'main.js'), 'export {};');
  const input = join(seeds, 'main.js');
  const built = await build({
    ...settings(() => GOOD),
    build: { write: false, rolldownOptions: { input } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const names = output && 'output' in output ? output.output.map(({ fileName }) => fileName) : [];
  expect(names).toEqual(
    expect.arrayContaining([
      'data/edition.json',
      'data/articles/x.json',
      'data/about.json',
      'a/x/article.txt',
      'en/a/x/article.json',
    ]),
  );
});

test('a build has the headline face, its rule in the styles, and a link that preloads it', async () => {
  writeFileSync(
    join(seeds, 'index.html'),
    '<html><head></head><script type="module" src="/main.js">',
  );
  writeFileSync(join(seeds, 'main.js'), "import './reader.css';");
  writeFileSync(join(seeds, 'reader.css'), 'h1 { color: red }');
  const built = await build({ ...settings(() => GOOD), build: { write: false } });
  const [output] = Array.isArray(built) ? built : [built];
  const files = output && 'output' in output ? output.output : [];
  const textOf = (ending: string) => {
    const file = files.find(({ fileName }) => fileName.endsWith(ending));
    return file?.type === 'asset' ? Buffer.from(file.source).toString() : null;
  };
  expect(textOf(SLICE.path)).toBe('font');
  expect(textOf('.css')).toContain(`url(/x/${SLICE.path})`);
  expect(textOf('index.html')).toMatch(/<link rel="preload" as="font"[^>]*abcdefgh[.]woff2"/);
});

test('in development the face is served, under an older hash too', async () => {
  const get = await startServer(() => GOOD);
  const response = await get('/x/assets/headlines-0-12345678.woff2');
  expect(response.headers.get('content-type')).toBe('font/woff2');
  expect(await response.text()).toBe('font');
});

test('errors end a build with the errors alone', async () => {
  const failed = await build(settings(() => BAD)).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'PressError', message: BAD.errors.join('\n') });
});
