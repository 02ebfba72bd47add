import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashInputs } from './hash-inputs.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
  write('src/a.ts', '1');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const hash = (settings: unknown = {}) =>
  hashInputs(root, [join(root, 'src'), join(root, 'absent')], settings);

test('the same inputs have the same hash', () => {
  expect(hash()).toBe(hash());
});

test.each([
  ['a change', 'src/a.ts', '2', true],
  ['a new file', 'src/deep/b.ts', '', true],
  ['a file that was absent', 'absent', '', true],
  ['a file elsewhere', 'other/a.ts', '1', false],
  ['a test', 'src/a.test.ts', '1', false],
  ['a fixture', 'src/press/fixtures/a.md', '1', false],
])('%s (%s) counts: %j%j', (_name, path, text, changes) => {
  const before = hash();
  write(path, text);
  expect(hash() !== before).toBe(changes);
});

test('options count', () => {
  expect(hash({ base: '/x/' })).not.toBe(hash({ base: '/' }));
});
