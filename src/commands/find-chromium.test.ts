import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium, listChromiums, rememberChromium } from './find-chromium.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
  for (const name of ['mine', 'last', 'chromium']) writeFileSync(join(root, name), '');
});
afterEach(() => rmSync(root, { recursive: true }));

test('CHROMIUM comes first, then the one that worked, then the PATH', () => {
  rememberChromium(root, join(root, 'last'));
  const found = listChromiums(root, { CHROMIUM: join(root, 'mine'), PATH: root });
  const ours = found.filter((path) => path.startsWith(root));
  expect(ours).toEqual(['mine', 'last', 'chromium'].map((name) => join(root, name)));
  expect(found[0]).toBe(join(root, 'mine'));
});

test('what is not there is not offered', () => {
  rememberChromium(root, join(root, 'gone'));
  const found = listChromiums(root, { CHROMIUM: join(root, 'gone too'), PATH: root });
  expect(found).toContain(join(root, 'chromium'));
  expect(found.filter((path) => path.includes('gone'))).toEqual([]);
});

test('the remembered one is found again', () => {
  rememberChromium(root, join(root, 'last'));
  expect(findChromium(root, {})).toBe(join(root, 'last'));
});
