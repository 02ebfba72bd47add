import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWallBreaches } from './find-wall-breaches.ts';

const src = join(import.meta.dirname, '..');
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
  .sort();

test('the check reads the whole of src', () => {
  expect(paths).toEqual(expect.arrayContaining(['vocabulary/page.ts', 'commands/start.mjs']));
});

test.each(paths)('src/%s keeps to its side of the walls', (path) => {
  const text = readFileSync(join(src, path), 'utf8');
  expect(findWallBreaches([{ path: `src/${path}`, text }])).toEqual([]);
});
