import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from './serve-folder.mjs';

let root: string;
const open: (() => void)[] = [];

function writeSite(dir: string) {
  mkdirSync(join(dir, 'a/x'), { recursive: true });
  mkdirSync(join(dir, 'assets'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'front');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'a/x/index.html'), 'article');
  writeFileSync(join(dir, 'seed.txt'), '版面');
  writeFileSync(join(dir, 'assets/main-AbCd1234.js'), '1');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  mkdirSync(join(root, 'site-other'));
  writeFileSync(join(root, 'site-other/secret.txt'), 'secret');
  writeSite(join(root, 'site'));
});
afterEach(() => {
  for (const close of open.splice(0)) close();
  rmSync(root, { recursive: true });
});

async function serve(base = '/') {
  const { address, close } = await serveFolder({
    dir: join(root, 'site'),
    base,
    port: 0,
    host: '127.0.0.1',
  });
  open.push(close);
  const { origin } = new URL(address);
  return (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init });
}

/** Sends the path as it is: `fetch` would resolve its dots first. */
async function getRaw(path: string) {
  const { address, close } = await serveFolder({
    dir: join(root, 'site'),
    base: '/',
    port: 0,
    host: '127.0.0.1',
  });
  open.push(close);
  return new Promise<string>((resolve, reject) => {
    request({ port: new URL(address).port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve(`${response.statusCode} ${body}`));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', '/', 200, 'front'],
  ['/', '/?topic=a', 200, 'front'],
  ['/', '/a/x/', 200, 'article'],
  ['/', '/a/x/?q=1', 200, 'article'],
  ['/', '/a/', 404, 'not here'],
  ['/', '/nowhere', 404, 'not here'],
  ['/', '/seed.txt/', 404, 'not here'],
  ['/', '/a/%E7%89%88/', 404, 'not here'],
  ['/', '/%', 404, 'not here'],
  ['/x/', '/x/', 200, 'front'],
  ['/x/', '/x/a/x/', 200, 'article'],
  ['/x/', '/x/b/', 404, 'not here'],
  ['/x/', '/', 404, 'not here'],
  ['/x/', '/xa/x/', 404, 'not here'],
])('under %s, %s answers %i', async (base, path, status, body) => {
  const response = await (await serve(base))(path);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test.each([
  ['/', '/a/x', '/a/x/'],
  ['/', '/a/x?topic=a', '/a/x/?topic=a'],
  ['/x/', '/x', '/x/'],
  ['/x/', '/x/a/x', '/x/a/x/'],
])('under %s, a folder without its slash, %s, is redirected to %s', async (base, path, to) => {
  const response = await (await serve(base))(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, to]);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsite-other/secret.txt',
  '/../site-other/secret.txt',
  '/..\\secret.txt',
  '/a/..%5c..%5c..%5csecret.txt',
  '//evil.example/..',
  '/a/x%00/',
])('%s does not leave the folder', async (path) => {
  expect(await getRaw(path)).toMatch(/^(?:404 not here|200 front)$/);
});

test.each([
  ['/', 'text/html;charset=utf-8', 'no-cache'],
  ['/seed.txt', 'text/plain;charset=utf-8', 'no-cache'],
  [
    '/assets/main-AbCd1234.js',
    'text/javascript;charset=utf-8',
    'public,max-age=31536000,immutable',
  ],
])('%s is %s and %s', async (path, type, cache) => {
  const { headers } = await (await serve())(path);
  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([type, cache]);
});

test('an unchanged file is not sent again', async () => {
  const get = await serve();
  const etag = (await get('/a/x/')).headers.get('etag') ?? '';
  expect((await get('/a/x/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('nothing can be posted', async () => {
  expect((await (await serve())('/', { method: 'POST' })).status).toBe(405);
});

test('a later build in the same place is served at once', async () => {
  const get = await serve();
  await (await get('/')).text();
  writeSite(join(root, 'next'));
  writeFileSync(join(root, 'next/index.html'), 'a new and longer front');
  renameSync(join(root, 'site'), join(root, 'old'));
  renameSync(join(root, 'next'), join(root, 'site'));
  expect(await (await get('/')).text()).toBe('a new and longer front');
});

test('a port that is taken is refused by name; without one the next free is found', async () => {
  const site = { dir: join(root, 'site'), base: '/', host: '127.0.0.1' };
  const first = await serveFolder({ ...site, port: null });
  open.push(first.close);
  const second = await serveFolder({ ...site, port: null });
  open.push(second.close);
  expect(second.address).not.toBe(first.address);
  const port = Number(new URL(first.address).port);
  await expect(serveFolder({ ...site, port })).rejects.toThrow(`Port ${port} in use`);
});

test('a folder without a site is refused', async () => {
  const empty = { dir: join(root, 'none'), base: '/', host: '127.0.0.1', port: 0 };
  await expect(serveFolder(empty)).rejects.toThrow('npm run build');
});
