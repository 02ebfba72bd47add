import { expect, test } from 'vitest';
import { fetchSource } from './fetch-source.ts';

const answering = (body: string, status = 200) =>
  fetchSource('/x/', async () => new Response(body, { status }));

test('a file is asked for below the base', async () => {
  const asked: string[] = [];
  const source = fetchSource('/x/', async (input) => {
    asked.push(String(input));
    return new Response('{"a":1}');
  });
  expect(await source.read('data/edition.json')).toEqual({ a: 1 });
  expect(asked).toEqual(['/x/data/edition.json']);
});

test.each([
  ['a 404', answering('Not found', 404), 'missing'],
  ['a page of HTML instead of the file', answering('<!doctype html><title>x</title>'), 'missing'],
  ['a failing host', answering('oops', 503), 'network'],
  ['half a file', answering('{"a":'), 'broken'],
  [
    'no connection',
    fetchSource('/x/', async () => {
      throw new TypeError('Failed to fetch');
    }),
    'network',
  ],
])('%s is the fault %s', async (_, source, kind) => {
  await expect(source.read('data/edition.json')).rejects.toMatchObject({
    name: 'DeskFault',
    kind,
    path: 'data/edition.json',
  });
});
