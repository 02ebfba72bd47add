import type { RouteObject } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { createFileRouter, hashHistory } from './hash-router.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

const asked: string[] = [];
const routes: RouteObject[] = [
  {
    path: '*',
    loader: ({ request }) => {
      asked.push(new URL(request.url).pathname + new URL(request.url).search);
      return null;
    },
    element: null,
  },
];

test.each([
  ['', { pathname: '/', search: '', hash: '' }],
  ['#/', { pathname: '/', search: '', hash: '' }],
  ['#/en/a/one/?topic=a#l15s2', { pathname: '/en/a/one/', search: '?topic=a', hash: '#l15s2' }],
])('a file opened at %j is at %j, and its loaders are asked for that', async (hash, place) => {
  window.history.replaceState(null, '', `/paper.html${hash}`);
  asked.length = 0;
  const router = createFileRouter(routes);
  await vi.waitFor(() => expect(router.state.initialized).toBe(true));
  expect(router.state.location).toMatchObject(place);
  expect(asked).toEqual([place.pathname + place.search]);
  router.dispose();
});

test('links name the hash alone, so that the file may be anywhere', () => {
  expect(hashHistory().createHref('/a/one/#l5')).toBe('#/a/one/#l5');
});

test('paths know no drive of Windows', () => {
  const history = hashHistory();
  // What a browser makes of it whose files have no origin.
  expect(new URL('/a/one/', 'file:///C:/papers/paper.html').pathname).toBe('/C:/a/one/');
  vi.spyOn(window, 'location', 'get').mockReturnValue({
    ...window.location,
    origin: 'null',
    href: 'file:///C:/papers/paper.html',
  });
  expect(history.createURL('/a/one/').pathname).toBe('/a/one/');
  expect(history.encodeLocation('/a/one/?q=党#l5')).toEqual({
    pathname: '/a/one/',
    search: '?q=%E5%85%9A',
    hash: '#l5',
  });
  vi.restoreAllMocks();
});
