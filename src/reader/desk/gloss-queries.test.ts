import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { buildGloss } from '../../testing/build-gloss.ts';
import { slug } from '../../vocabulary/ids.ts';
import { glossesOf } from './gloss-queries.ts';
import { mapSource } from './map-source.ts';
import { EDITION_KEY } from './queries.ts';

const PATH = 'data/glosses/kaige.json';
const ask = (file: unknown) =>
  new QueryClient().fetchQuery(glossesOf(mapSource(new Map([[PATH, file]])), slug('kaige')));

test('the words of an article are read once and belong to the edition', async () => {
  const read: string[] = [];
  const query = glossesOf(
    mapSource(new Map([[PATH, buildGloss()]]), (path) => read.push(path)),
    slug('kaige'),
  );
  const client = new QueryClient();
  expect(await client.fetchQuery(query)).toEqual(buildGloss());
  await client.fetchQuery(query);
  expect(read).toEqual([PATH]);
  expect(query.queryKey[0]).toBe(EDITION_KEY);
});

test('a file that does not pass the door is broken, and named', async () => {
  await expect(ask({ words: 7 })).rejects.toMatchObject({ kind: 'broken', path: PATH });
});
