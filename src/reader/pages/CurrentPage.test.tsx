import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';

const files = buildFiles(fourArticles);
const standing = () => [...document.querySelectorAll('main .article')];
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands at an address, and points at the link of an article until it is set, if it is. */
async function pointAt(path: string, name: string) {
  const view = await renderReader(path, files);
  const link = screen.getByRole('link', { name });
  fireEvent.mouseEnter(link);
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return { ...view, link };
}

test('an article that is pointed at is set out of sight, and is the one that a click shows', async () => {
  const { link } = await pointAt('/', '第一篇');
  const title = document.title;
  const [set] = standing();
  expect(standing()).toHaveLength(1);
  expect(screen.queryByRole('heading', { level: 1, name: '第一篇' })).toBeNull();
  expect(heading()).toBe('周口经济开发区');
  fireEvent.click(link);
  await waitFor(() => expect(heading()).toBe('第一篇'));
  expect(standing()).toEqual([set]);
  expect(document.title).not.toBe(title);
  expect(document.activeElement?.textContent).toBe('第一篇');
  await waitFor(() => expect(document.querySelector('main .sheet')).toBeNull());
});

test('one that was set for another link is no part of the page that is gone to', async () => {
  const { router } = await pointAt('/', '第一篇');
  const [set] = standing();
  await act(() => router.navigate('/a/two/'));
  expect(standing()).toHaveLength(1);
  expect(standing()).not.toEqual([set]);
});

test('one that comes when its own link has been followed already does not take its place', async () => {
  await renderReader('/', files);
  const link = screen.getByRole('link', { name: '第一篇' });
  fireEvent.mouseEnter(link);
  fireEvent.click(link);
  await waitFor(() => expect(heading()).toBe('第一篇'));
  const [shown] = standing();
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(standing()).toEqual([shown]);
  expect(document.activeElement?.textContent).toBe('第一篇');
});

test('Back shows the page again, though it had not been taken down yet', async () => {
  const { link, router } = await pointAt('/', '第一篇');
  fireEvent.click(link);
  await act(() => router.navigate(-1));
  expect(heading()).toBe('周口经济开发区');
  expect(document.querySelector<HTMLElement>('main > .awaits-filter')?.hidden).toBe(false);
  expect(screen.getByRole('heading', { level: 2, name: '第一篇' })).toBeDefined();
});

test('beside another article none is set: their places would have the same names', async () => {
  await pointAt('/a/one/', '下一篇 第二篇');
  expect(standing()).toHaveLength(1);
});
