import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planCache } from './plan-cache.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-'));
  mkdirSync(join(root, 'src/composition'), { recursive: true });
  writeFileSync(join(root, 'src/composition/a.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const plans = [{ articles: [], screens: [], print: null }];

test('plans are found again by the next build, until the composition changes', () => {
  planCache(root).set('x', plans);
  expect(planCache(root).get('x')).toEqual(plans);
  expect(planCache(root).get('y')).toBeNull();
  writeFileSync(join(root, 'src/composition/a.ts'), 'two');
  expect(planCache(root).get('x')).toBeNull();
});

test('without a project folder, or one that cannot be read, plans are kept in memory', () => {
  for (const cache of [planCache(null), planCache(join(root, 'nowhere'))]) {
    cache.set('x', plans);
    expect(cache.get('x')).toBe(plans);
  }
});
