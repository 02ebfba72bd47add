import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOptions } from './read-options.mjs';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
  mkdirSync(join(root, 'seeds'));
  mkdirSync(join(root, 'pages'));
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (argv: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  readOptions(argv, { root, from: root, env });

test('without options the project itself is built for the root of a host', () => {
  expect(read([])).toEqual({
    seeds: join(root, 'seeds'),
    base: '/',
    site: null,
    out: join(root, 'dist'),
    port: null,
    host: '127.0.0.1',
  });
});

test('paths are meant from the folder that the command was called in', () => {
  expect(read(['--seeds', 'pages', '--out=built'])).toMatchObject({
    seeds: join(root, 'pages'),
    out: join(root, 'built'),
  });
});

test.each([
  [['--base', '/x/'], '/x/', null],
  [['--base', 'x'], '/x/', null],
  [['--base', '/a/b'], '/a/b/', null],
  [['--base', '/'], '/', null],
  [['--site', 'https://example.org'], '/', 'https://example.org'],
  [['--site', 'https://example.org/paper/'], '/paper/', 'https://example.org'],
  [['--site', 'https://example.org/x', '--base', 'x'], '/x/', 'https://example.org'],
  [['--site', 'https://example.org/', '--base', '/x/'], '/x/', 'https://example.org'],
])('%j gives base %s and site %s', (argv, base, site) => {
  expect(read(argv)).toMatchObject({ base, site });
});

test.each([
  [['--seeds', 'nowhere'], '--seeds nowhere: there is no such folder'],
  [['--base', '/../x/'], 'give a plain path'],
  [['--base', 'https://example.org/'], 'give a plain path'],
  [['--site', 'example.org'], 'give an address'],
  [['--site', 'https://example.org/a/', '--base', '/b/'], 'name two paths'],
  [['--port', 'x'], 'give a number'],
  [['--port', '70000'], 'give a number'],
  [['--seed', 'pages'], "Unknown option '--seed'"],
  [['pages'], 'Unexpected argument'],
])('%j is refused: %s', (argv, message) => {
  expect(() => read(argv)).toThrow(message);
});

test('an option that npm swallowed is not passed over', () => {
  expect(() => read([], { npm_config_seeds: 'true' })).toThrow('npm start -- --seeds');
});
