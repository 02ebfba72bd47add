import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { fakeMemory } from '../../testing/render-reader.tsx';
import type { LinkProps } from '../components/link-context.ts';
import { wordDeskOf } from '../desk/gloss-queries.ts';
import type { LoadPlace } from '../desk/load-place.ts';
import { mapSource } from '../desk/map-source.ts';
import { desksOf } from '../desk/queries.ts';
import { RouterLink } from './RouterLink.tsx';
import { ServicesProvider } from './services-context.ts';

const load = vi.fn<LoadPlace>(async () => {});

function show(props: Partial<LinkProps> = {}, base = '/') {
  const router = createMemoryRouter(
    [
      {
        path: '*',
        element: (
          <RouterLink href="/a/one/?topic=economy" {...props}>
            第一篇
          </RouterLink>
        ),
      },
    ],
    { initialEntries: [`${base}?topic=meetings`], basename: base },
  );
  const source = mapSource(new Map());
  const services = {
    desks: desksOf(source),
    words: wordDeskOf(source),
    load,
    memory: fakeMemory(),
  };
  const { container, unmount } = render(
    <ServicesProvider value={services}>
      <RouterProvider router={router} />
    </ServicesProvider>,
  );
  const role = props.pressed === undefined ? 'link' : 'button';
  const at = () => `${router.state.location.pathname}${router.state.location.search}`;
  return { link: screen.getByRole(role), router, at, container, unmount };
}

beforeEach(() => {
  load.mockReset();
  load.mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a plain link', () => {
  test('has the address with the base, name, language and relation', async () => {
    const { link, container } = show(
      { className: 'x', lang: 'en', rel: 'next', label: 'First article' },
      '/x/',
    );
    expect(link.getAttribute('href')).toBe('/x/a/one/?topic=economy');
    expect([link.lang, link.getAttribute('rel'), link.className]).toEqual(['en', 'next', 'x']);
    expect(screen.getByRole('link', { name: 'First article' })).toBe(link);
    expect(link.hasAttribute('aria-pressed')).toBe(false);
    await expectAccessible(container);
  });

  test('is followed without loading the document', async () => {
    const { link, at } = show();
    expect(fireEvent.click(link)).toBe(false);
    await waitFor(() => expect(at()).toBe('/a/one/?topic=economy'));
  });

  test.each([
    [undefined, null],
    [true, { stay: true }],
  ])('with stay %s tells the next page %j', async (stay, state) => {
    const { link, router, at } = show(stay === undefined ? {} : { stay });
    fireEvent.click(link);
    await waitFor(() => expect(at()).toBe('/a/one/?topic=economy'));
    expect(router.state.location.state).toEqual(state);
  });

  test('does not answer to the space bar, which scrolls', () => {
    const { link, at } = show();
    expect(fireEvent.keyDown(link, { key: ' ' })).toBe(true);
    expect(at()).toBe('/?topic=meetings');
  });
});

describe('a link that is switched on and off', () => {
  const toggle = { href: '/topic/economy/', goTo: '/?topic=economy', stay: true };

  test.each([true, false])(
    'pressed %s says so, and keeps its address for a new tab',
    async (on) => {
      const { link, container } = show({ ...toggle, pressed: on });
      expect(link.getAttribute('aria-pressed')).toBe(String(on));
      expect(link.getAttribute('href')).toBe('/topic/economy/');
      await expectAccessible(container);
    },
  );

  test.each([
    ['a click', (link: HTMLElement) => fireEvent.click(link)],
    ['the space bar', (link: HTMLElement) => fireEvent.keyDown(link, { key: ' ' })],
  ])('%s goes where it switches, and stays', async (_, press) => {
    const { link, router, at } = show({ ...toggle, pressed: false });
    expect(press(link)).toBe(false);
    await waitFor(() => expect(at()).toBe('/?topic=economy'));
    expect(router.state.location.state).toEqual({ stay: true });
  });

  test.each([
    ['a click with Ctrl', { ctrlKey: true }],
    ['a click with ⌘', { metaKey: true }],
    ['a click with Shift', { shiftKey: true }],
    ['a click with Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('%s is the browser’s to answer', (_, how) => {
    const { link, at } = show({ ...toggle, pressed: false });
    // happy-dom would follow the link itself.
    link.addEventListener('click', (event) => event.stopPropagation(), { once: true });
    fireEvent.click(link, how);
    expect(at()).toBe('/?topic=meetings');
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    'the space bar with %j is not its own',
    (how) => {
      const { link, at } = show({ ...toggle, pressed: false });
      expect(fireEvent.keyDown(link, { key: ' ', ...how })).toBe(true);
      expect(at()).toBe('/?topic=meetings');
    },
  );
});

describe('boxes move', () => {
  test.each<readonly [href: string, moves: boolean]>([
    ['/?topic=economy', true],
    ['/page/2/', true],
    ['/en/topic/economy/', true],
    ['/a/one/?topic=economy', false],
    ['/about/', false],
  ])('from a page of boxes to %s: %s', async (href, moves) => {
    const { link, router, at } = show({ href });
    const moved: boolean[] = [];
    router.subscribe((_, { viewTransitionOpts }) => moved.push(viewTransitionOpts !== undefined));
    fireEvent.click(link);
    await waitFor(() => expect(at()).toBe(href));
    expect(moved).toEqual([moves]);
  });
});

describe('reading ahead', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test.each([
    ['pointing', fireEvent.mouseEnter],
    ['focusing', fireEvent.focus],
    ['touching', fireEvent.touchStart],
  ])('%s calls for the page, after a moment and once', (_, intend) => {
    const { link } = show();
    intend(link);
    intend(link);
    vi.advanceTimersByTime(60);
    expect(load).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(load).toHaveBeenCalledExactlyOnceWith(
      { address: { page: 'article', slug: 'one' }, language: 'zh' },
      '?topic=economy',
    );
  });

  test('calls for where the link goes, not for its address without scripts', () => {
    const { link } = show({ href: '/topic/economy/', goTo: '/?topic=economy', pressed: true });
    fireEvent.mouseEnter(link);
    vi.advanceTimersByTime(100);
    expect(load).toHaveBeenCalledExactlyOnceWith(
      { address: { page: 'front' }, language: 'zh' },
      '?topic=economy',
    );
  });

  test('a pointer that only passes calls for nothing', () => {
    const { link } = show();
    fireEvent.mouseEnter(link);
    vi.advanceTimersByTime(60);
    fireEvent.mouseLeave(link);
    vi.advanceTimersByTime(1000);
    expect(load).not.toHaveBeenCalled();
  });

  test('a link that went away calls for nothing', () => {
    const { link, unmount } = show();
    fireEvent.mouseEnter(link);
    unmount();
    vi.advanceTimersByTime(1000);
    expect(load).not.toHaveBeenCalled();
  });

  test('nobody’s address is not called for', () => {
    const { link } = show({ href: '/nowhere/' });
    fireEvent.mouseEnter(link);
    vi.advanceTimersByTime(1000);
    expect(load).not.toHaveBeenCalled();
  });

  test('a failure is nobody’s concern yet', async () => {
    load.mockRejectedValue(new Error('offline'));
    const { link, at } = show();
    fireEvent.mouseEnter(link);
    await vi.advanceTimersByTimeAsync(100);
    expect(load).toHaveBeenCalledTimes(1);
    expect(at()).toBe('/?topic=meetings');
  });
});
