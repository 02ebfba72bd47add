import { act, fireEvent } from '@testing-library/react';
import { useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render-at.tsx';
import { swipeOf, usePageTurn } from './use-page-turn.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function open(number: number, of: number) {
  return renderAt({ entries: [`/page/${number}/`] }, () => {
    usePageTurn({ number, of, hrefOf: (to) => `/page/${to}/` });
    return useLocation().pathname;
  });
}

test.each([
  [-71, 0, 1],
  [71, 0, -1],
  [-69, 0, 0],
  [-200, 46, 0],
  [-200, -45, 1],
  [0, 300, 0],
] as const)('a finger that goes %i across and %i down turns by %i', (across, down, by) => {
  expect(swipeOf(across, down)).toBe(by);
});

test.each([
  [2, 3, { key: 'ArrowRight' }, '/page/3/', 'on'],
  [2, 3, { key: 'ArrowLeft' }, '/page/1/', 'back'],
  [3, 3, { key: 'ArrowRight' }, '/page/3/', undefined],
  [1, 3, { key: 'ArrowLeft' }, '/page/1/', undefined],
  [2, 3, { key: 'ArrowRight', altKey: true }, '/page/2/', undefined],
  [2, 3, { key: 'ArrowDown' }, '/page/2/', undefined],
] as const)('on page %i of %i the key %j leads to %s', async (number, of, key, path, way) => {
  delete document.documentElement.dataset.turn;
  const { value } = open(number, of);
  await act(async () => {
    fireEvent.keyDown(document.body, key);
  });
  expect(value()).toBe(path);
  expect(document.documentElement.dataset.turn).toBe(way);
});

test('keys that come faster than pages are drawn are all counted', async () => {
  const { value } = open(1, 3);
  await act(async () => {
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  });
  expect(value()).toBe('/page/3/');
});

test('arrows in a field are the field’s own', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  const { value } = open(2, 3);
  await act(async () => {
    fireEvent.keyDown(field, { key: 'ArrowRight' });
  });
  expect(value()).toBe('/page/2/');
});

test.each([
  [300, 200, '/page/3/'],
  [200, 300, '/page/1/'],
  [200, 210, '/page/2/'],
  [5, 300, '/page/2/'],
])('a finger from %i to %i px leads to %s', async (from, to, path) => {
  const { value } = open(2, 3);
  const at = (clientX: number) => ({ clientX, clientY: 100, identifier: 1, target: document.body });
  await act(async () => {
    fireEvent.touchStart(document.body, { touches: [at(from)] });
    fireEvent.touchEnd(document.body, { changedTouches: [at(to)], touches: [] });
  });
  expect(value()).toBe(path);
});
