import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapSource } from '../reader/desk/map-source.ts';
import { SETTINGS_KEY } from '../reader/desk/settings.ts';
import { buildFiles } from './build-files.ts';
import { fourArticles } from './four-articles.ts';
import { fakeMemory, renderReader } from './render-reader.tsx';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a memory keeps what is set, and starts with what is given', () => {
  const memory = fakeMemory({ a: '1' });
  memory.set('b', '');
  memory.set('a', '2');
  expect(['a', 'b', 'c'].map(memory.get)).toEqual(['2', '', null]);
  expect(fakeMemory().get('a')).toBeNull();
});

test('a page is there when it is given back, with title and language', async () => {
  const { router } = await renderReader('/en/a/one/?topic=economy', buildFiles(fourArticles));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第一篇');
  expect(document.title.startsWith('第一篇')).toBe(true);
  expect(document.documentElement.lang).toBe('en');
  expect(router.state.location.search).toBe('?topic=economy');
});

test('nothing is kept in the browser', async () => {
  await renderReader('/', buildFiles(fourArticles));
  expect(window.localStorage.getItem(SETTINGS_KEY)).toBeNull();
});

test('the source of the test’s own is the one that is read', async () => {
  const read: string[] = [];
  const source = mapSource(buildFiles(fourArticles), (path) => read.push(path));
  await renderReader('/about/', new Map(), { source });
  expect(read.toSorted()).toEqual(['data/about.json', 'data/edition.json']);
});
