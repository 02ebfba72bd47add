import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { buildFiles } from '../testing/build-files.ts';
import { mapSource } from './desk/map-source.ts';
import { desksOf } from './desk/queries.ts';
import { loadAll } from './load-all.ts';
import { lateLocale } from './locale/late-locales.ts';
import { latePage } from './pages/late-pages.ts';

test('data, words and code of a page are there when it has been loaded', async () => {
  const read: string[] = [];
  const desks = desksOf(mapSource(buildFiles([]), (path) => read.push(path)));
  await loadAll(new QueryClient(), desks).load({ address: { page: 'about' }, language: 'en' }, '');
  expect(read).toEqual(['data/en/edition.json', 'data/en/about.json']);
  expect(lateLocale('en').tag).toBe('en');
  expect(latePage('about')).toBeTypeOf('function');
});

test('what has no data is told, whatever its code', async () => {
  const { load } = loadAll(new QueryClient(), desksOf(mapSource(new Map())));
  await expect(load({ address: { page: 'about' }, language: 'zh' }, '')).rejects.toMatchObject({
    kind: 'missing',
  });
});

test('what has been loaded is known, by address, language and query', async () => {
  const { load, isLoaded } = loadAll(new QueryClient(), desksOf(mapSource(buildFiles([]))));
  const about = { address: { page: 'about' }, language: 'en' } as const;
  const loading = load(about, '');
  expect(isLoaded(about, '')).toBe(false);
  await loading;
  expect(isLoaded(about, '')).toBe(true);
  expect(isLoaded({ ...about, language: 'zh' }, '')).toBe(false);
  expect(isLoaded(about, '?topic=a')).toBe(false);
  expect(isLoaded({ ...about, address: { page: 'terms' } }, '')).toBe(false);
});

test('what could not be had is asked for again', async () => {
  const { load, isLoaded } = loadAll(new QueryClient(), desksOf(mapSource(new Map())));
  const about = { address: { page: 'about' }, language: 'zh' } as const;
  await load(about, '').catch(() => {});
  expect(isLoaded(about, '')).toBe(false);
});
