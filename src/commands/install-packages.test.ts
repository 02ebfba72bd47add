import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, recordMatchesLock } from './install-packages.mjs';

const lock = (packages: Record<string, object>) =>
  JSON.stringify({ packages: { '': {}, ...packages } });
const LOCK = lock({
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
});

test.each([
  [
    'everything is there',
    lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }),
    true,
  ],
  ['an optional package is absent', lock({ 'node_modules/a': { version: '1.0.0' } }), true],
  ['a package is absent', lock({ 'node_modules/b': { version: '2.0.0' } }), false],
  ['a package has another version', lock({ 'node_modules/a': { version: '1.0.1' } }), false],
  ['there is no record', null, false],
])('%s', (_name, record, matches) => {
  expect(recordMatchesLock(LOCK, record)).toBe(matches);
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), LOCK);
});
afterEach(() => rmSync(root, { recursive: true }));

const record = (text: string) => writeFileSync(join(root, 'node_modules/.package-lock.json'), text);

test('an empty node_modules is not an install', () => {
  expect(isInstalled(root)).toBe(false);
});

test('an install by hand is accepted, and remembered', () => {
  record(LOCK);
  expect(isInstalled(root)).toBe(true);
  record('{}');
  expect(isInstalled(root)).toBe(true);
});

test('a changed lock file asks for a new install', () => {
  record(LOCK);
  expect(isInstalled(root)).toBe(true);
  writeFileSync(join(root, 'package-lock.json'), lock({ 'node_modules/a': { version: '1.0.1' } }));
  expect(isInstalled(root)).toBe(false);
});

test('packages installed by another Node are installed again', () => {
  record(LOCK);
  writeFileSync(join(root, 'node_modules/.banmian-install'), 'hash\nnode 1.0.0 plan9 mips\n');
  expect(isInstalled(root)).toBe(false);
});
