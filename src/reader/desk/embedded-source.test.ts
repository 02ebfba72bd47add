import { expect, test } from 'vitest';
import { embeddedSource } from './embedded-source.ts';
import { mapSource } from './map-source.ts';

const rest = mapSource(
  new Map([
    ['a.json', 'a from the network'],
    ['b.json', 'b from the network'],
  ]),
);

test('an embedded file is given once, later readings go on', async () => {
  const source = embeddedSource('{"a.json":"a from the page"}', rest);
  expect(await source.read('a.json')).toBe('a from the page');
  expect(await source.read('a.json')).toBe('a from the network');
  expect(await source.read('b.json')).toBe('b from the network');
});

test.each([null, '', '{"a.json":', '[]', '7', 'null'])('%s holds no file', async (json) => {
  expect(await embeddedSource(json, rest).read('a.json')).toBe('a from the network');
});
