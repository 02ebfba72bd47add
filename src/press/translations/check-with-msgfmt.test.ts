import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkWithMsgfmt } from './check-with-msgfmt.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-'));
  mkdirSync(join(folder, 'seeds'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const TWICE = 'msgid "甲"\nmsgstr "A"\n\nmsgid "甲"\nmsgstr "B"\n';
const HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const hasMsgfmt = checkWithMsgfmt('nothing.po', tmpdir()) !== null;

test('without msgfmt there is nothing to tell', () => {
  vi.stubEnv('PATH', folder);
  expect(checkWithMsgfmt('seeds/x.en.po', folder)).toBeNull();
});

test.skipIf(!hasMsgfmt)('what it says names the file as it was named', () => {
  writeFileSync(join(folder, 'seeds/x.en.po'), HEADER + TWICE);
  const report = checkWithMsgfmt('seeds/x.en.po', folder);
  expect(report?.ok).toBe(false);
  expect(report?.said).toMatch(/^seeds\/x\.en\.po:7: /);
});
