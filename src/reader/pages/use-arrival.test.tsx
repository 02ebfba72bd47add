import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderAt } from '../../testing/render-at.tsx';
import { afterPaint } from './after-paint.ts';
import { useArrival } from './use-arrival.ts';

beforeEach(() => {
  document.body.innerHTML = '<button>Filter</button><h1 tabindex="-1">Page</h1>';
  document.title = '第一页';
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** What is announced is drawn behind the next frame. */
const painted = () => act(() => new Promise<void>((resolve) => void afterPaint(resolve)));

/** Stands on the button, with a history of these addresses. */
function arrive(...entries: string[]) {
  const view = renderAt({ entries }, useArrival);
  act(() => document.querySelector('button')?.focus());
  document.title = '第二页';
  return { ...view, focused: () => document.activeElement?.tagName };
}

test('the first page is neither announced nor focused', () => {
  const { value, focused } = arrive('/');
  expect([value(), focused()]).toEqual(['', 'BUTTON']);
});

describe('another page', () => {
  test('is announced by its title and has the focus on its heading', async () => {
    const { value, go, focused } = arrive('/');
    await go('/a/one/');
    await painted();
    expect([value(), focused()]).toEqual(['第二页', 'H1']);
  });

  test('with another filter too', async () => {
    const { go, focused } = arrive('/?topic=a');
    await go('/a/one/?topic=a');
    expect(focused()).toBe('H1');
  });

  test('by a link that asks to stay is announced only', async () => {
    const { value, go, focused } = arrive('/a/one/');
    await go('/en/a/one/', { state: { stay: true } });
    await painted();
    expect([value(), focused()]).toEqual(['第二页', 'BUTTON']);
  });

  test('with a place in its text leaves the focus to that', async () => {
    const { value, go, focused } = arrive('/');
    await go('/a/one/#l5');
    await painted();
    expect([value(), focused()]).toEqual(['第二页', 'BUTTON']);
  });

  test('by Back has the focus, though its link once asked to stay', async () => {
    const { go, focused } = arrive('/a/one/');
    await go('/en/a/one/', { state: { stay: true } });
    await go('/about/');
    act(() => document.querySelector('button')?.focus());
    await go(-1);
    expect(focused()).toBe('H1');
  });

  test('without a heading is announced all the same', async () => {
    const { value, go } = arrive('/');
    document.querySelector('h1')?.remove();
    await go('/a/one/');
    await painted();
    expect(value()).toBe('第二页');
  });
});

describe('the same page', () => {
  test.each([
    ['a filter', '/?topic=a', '第二页'],
    ['a place', '/#l5', ''],
    ['itself', '/', ''],
  ])('with %s keeps the focus', async (_, to, announced) => {
    const { value, go, focused } = arrive('/');
    await go(to);
    await painted();
    expect([value(), focused()]).toEqual([announced, 'BUTTON']);
  });

  test('by Back out of a filter keeps the focus', async () => {
    const { value, go, focused } = arrive('/');
    await go('/?topic=a');
    document.title = '第三页';
    await go(-1);
    await painted();
    expect([value(), focused()]).toEqual(['第三页', 'BUTTON']);
  });
});

test.each([null, 'stay', { stay: 'yes' }, { stay: false }, 7])(
  'the state %j of a foreign link does not ask to stay',
  async (state) => {
    const { go, focused } = arrive('/');
    await go('/about/', { state });
    expect(focused()).toBe('H1');
  },
);
