import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureCache } from './picture-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banmian-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A painter that notes what it painted. */
function noting(name = 'one') {
  const painted: string[] = [];
  const paint = async (drawing: string) => {
    painted.push(drawing);
    return Buffer.from(`${name} ${drawing}`);
  };
  return { painted, painter: { name, paint } };
}

test('a drawing is painted once, in later builds too', async () => {
  const first = noting();
  const later = noting();
  const place = join(folder, 'cards');
  expect(String(await pictureCache(place, first.painter)('a'))).toBe('one a');
  expect(String(await pictureCache(place, later.painter)('a'))).toBe('one a');
  expect([first.painted, later.painted]).toEqual([['a'], []]);
  expect(await readdir(place)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.png$/)]);
});

test('another drawing or another painter makes another picture', async () => {
  const other = noting('two');
  await pictureCache(folder, noting().painter)('a');
  expect(String(await pictureCache(folder, other.painter)('a'))).toBe('two a');
  expect(String(await pictureCache(folder, other.painter)('b'))).toBe('two b');
  expect(other.painted).toEqual(['a', 'b']);
});

test('without a folder, or one that cannot be written to, all is painted', async () => {
  const { painter, painted } = noting();
  const file = join(folder, 'file');
  await writeFile(file, '');
  for (const place of [null, file, file]) {
    expect(String(await pictureCache(place, painter)('a'))).toBe('one a');
  }
  expect(painted).toEqual(['a', 'a', 'a']);
});
