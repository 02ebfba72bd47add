import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { mapSource } from './map-source.ts';
import { deskOf, forgetEdition } from './queries.ts';
import type { FaultKind } from './source.ts';
import { DeskFault } from './source.ts';

test('a file that does not pass the door is broken, and named', async () => {
  const desk = deskOf(mapSource(new Map([['data/edition.json', { nameplate: 7 }]])));
  await expect(new QueryClient().fetchQuery(desk.edition())).rejects.toMatchObject({
    kind: 'broken',
    path: 'data/edition.json',
  });
});

test.each([
  ['network', 2],
  ['missing', 1],
  ['broken', 1],
] as const)('the fault %s is met %i times before it is told', async (kind: FaultKind, times) => {
  let asked = 0;
  const read = async (path: string) => {
    asked += 1;
    throw new DeskFault(kind, path);
  };
  const desk = deskOf({ read });
  await expect(new QueryClient().fetchQuery(desk.about())).rejects.toMatchObject({ kind });
  expect(asked).toBe(times);
});

test('an edition that was forgotten is read anew', async () => {
  const read: string[] = [];
  const desk = deskOf(mapSource(buildFiles([]), (path) => read.push(path)));
  const client = new QueryClient();
  await client.fetchQuery(desk.edition());
  await client.fetchQuery(desk.edition());
  expect(read).toHaveLength(1);
  await forgetEdition(client);
  await client.fetchQuery(desk.edition());
  expect(read).toHaveLength(2);
});
