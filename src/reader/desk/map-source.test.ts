import { expect, test, vi } from 'vitest';
import { mapSource } from './map-source.ts';

test.each([
  ['an object', { a: 1 }],
  ['null', null],
  ['nothing', undefined],
  ['text', ''],
])('%s is a file like any other', async (_, value) => {
  expect(await mapSource(new Map([['a.json', value]])).read('a.json')).toBe(value);
});

test.each(['b.json', '', 'A.JSON', './a.json', 'toString', '__proto__'])(
  '%j is missing, and nobody hears of it',
  async (path) => {
    const onRead = vi.fn();
    const source = mapSource(new Map([['a.json', 1]]), onRead);
    await expect(source.read(path)).rejects.toMatchObject({ kind: 'missing', path });
    expect(onRead).not.toHaveBeenCalled();
  },
);

test('every reading is told, in its order', async () => {
  const read: string[] = [];
  const source = mapSource(
    new Map([
      ['a.json', 1],
      ['b.json', 2],
    ]),
    (path) => read.push(path),
  );
  for (const path of ['b.json', 'a.json', 'b.json']) await source.read(path);
  expect(read).toEqual(['b.json', 'a.json', 'b.json']);
});

test('a file that is added later is found', async () => {
  const files = new Map<string, unknown>();
  const source = mapSource(files);
  await expect(source.read('a.json')).rejects.toMatchObject({ kind: 'missing' });
  files.set('a.json', 7);
  expect(await source.read('a.json')).toBe(7);
});
