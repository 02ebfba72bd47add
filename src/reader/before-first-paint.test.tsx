import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import script from '../../public/before-first-paint.js?raw';
import { FILTER_NAMES } from '../vocabulary/filters.ts';
import { applySettings, SETTINGS_KEY } from './desk/settings.ts';

const root = document.documentElement;
const run = () => new Function(script)();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

describe('settings before the first paint', () => {
  test.each([
    [{ size: 4, theme: 'dark', writing: 'horizontal', paper: 'a3', lookUp: false, pinyin: false }],
    [{ size: 1, theme: 'light', writing: 'vertical', paper: 'a2', lookUp: false, pinyin: false }],
    [{ size: 3, theme: 'system', writing: 'vertical', paper: 'a2', lookUp: false, pinyin: false }],
  ] as const)('%j is what the reader would set', (settings) => {
    window.localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
    run();
    const early = { ...root.dataset };
    applySettings(settings, root);
    expect(early).toEqual({ ...root.dataset });
  });

  test.each(['{{{', 'null', '7', '{"size":99,"theme":"<b>","writing":"up","paper":"a9"}', ''])(
    '%s sets nothing',
    (stored) => {
      window.localStorage.setItem(SETTINGS_KEY, stored);
      run();
      expect({ ...root.dataset }).toEqual({});
    },
  );
});

describe('a filter in the address', () => {
  test.each<readonly [address: string, awaits: string | undefined]>([
    ['/?topic=a', 'filter'],
    ['/?x=1&topic=a', 'filter'],
    ['/', undefined],
    ['/?topic=', undefined],
    ['/?topic=&topic=%20', undefined],
    ['/?topic=&topic=a', 'filter'],
    ['/?t%6Fpic=a', 'filter'],
    ['/?subtopic=a', undefined],
    ['/?q=topic', 'filter'],
    ['/?query=topic', undefined],
    ...FILTER_NAMES.map((name) => [`/?${name}=a`, 'filter'] as const),
  ])('%s waits: %s', (address, awaits) => {
    window.history.replaceState(null, '', address);
    run();
    expect(root.dataset.awaits).toBe(awaits);
  });

  test('the wait ends by itself, and at once when a script fails', () => {
    window.history.replaceState(null, '', '/?topic=a');
    run();
    vi.advanceTimersByTime(8000);
    expect(root.dataset.awaits).toBeUndefined();
    run();
    const failing = document.createElement('script');
    document.head.append(failing);
    failing.dispatchEvent(new Event('error'));
    expect(root.dataset.awaits).toBeUndefined();
  });
});

describe('what is late', () => {
  const hide = (isHidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  const fetched = () => document.querySelectorAll('head > link[href="late.css"]').length;
  const started = () => document.querySelectorAll('head > script[type="x"]').length;
  /** Tells what a browser tells of a page's paints, to whoever has asked. */
  const askers = new Set<(list: PerformanceObserverEntryList) => void>();
  const tell = (name: string) => {
    const getEntriesByName = (wanted: string) => (wanted === name ? [{}] : []);
    for (const asker of askers) asker({ getEntriesByName } as never);
  };
  const paint = async () => {
    tell('first-contentful-paint');
    await vi.advanceTimersByTimeAsync(0);
  };
  const say = async (target: EventTarget, type: string) => {
    target.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    document.head.innerHTML =
      '<template id="late"><link href="late.css" /><script type="x"></script></template>' +
      '<link rel="icon" href="data:," />';
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(private readonly asker: (list: PerformanceObserverEntryList) => void) {}
        observe({ type }: PerformanceObserverInit) {
          if (type === 'paint') askers.add(this.asker);
        }
      },
    );
  });
  afterEach(() => {
    askers.clear();
    document.head.innerHTML = '';
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const icons = () => document.querySelectorAll('head > link[rel="icon"]').length;

  test('is fetched when text is painted; the reader runs when the page is whole, too', async () => {
    run();
    tell('first-paint');
    await vi.advanceTimersByTimeAsync(5);
    expect([fetched(), icons()]).toEqual([0, 1]);
    await paint();
    expect([fetched(), icons(), started()]).toEqual([1, 0, 0]);
    await say(document, 'DOMContentLoaded');
    await say(window, 'load');
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test('runs behind the first paint although the page was whole before', async () => {
    run();
    await say(document, 'DOMContentLoaded');
    expect([fetched(), started()]).toEqual([0, 0]);
    await paint();
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test.each([
    ['/a/one/', 'navigate', 'frame'],
    ['/a/one/#l5', 'navigate', undefined],
    ['/a/one/', 'reload', undefined],
    ['/a/one/', 'back_forward', undefined],
    ['/?topic=a', 'navigate', 'filter'],
  ])('what is below the text of %s by %s awaits: %s', async (address, type, awaits) => {
    const entries = vi.spyOn(performance, 'getEntriesByType');
    entries.mockReturnValue([{ type } as unknown as PerformanceEntry]);
    window.history.replaceState(null, '', address);
    run();
    expect(root.dataset.awaits).toBe(awaits);
    await paint();
    expect(root.dataset.awaits).toBe(awaits);
    await say(document, 'DOMContentLoaded');
    expect(root.dataset.awaits).toBe(awaits === 'frame' ? undefined : awaits);
  });

  test('a text in columns is shown when all of it is there', async () => {
    window.localStorage.setItem(SETTINGS_KEY, '{"writing":"vertical"}');
    run();
    expect(root.dataset.awaits).toBe('text');
    await paint();
    expect(root.dataset.awaits).toBe('text');
    await say(document, 'DOMContentLoaded');
    expect(root.dataset.awaits).toBeUndefined();
  });

  test('does not wait for a paint that nobody tells of', async () => {
    run();
    await say(document, 'DOMContentLoaded');
    await say(window, 'load');
    expect(started()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test('waits for no paint where there is none to come', async () => {
    hide(true);
    run();
    await say(document, 'DOMContentLoaded');
    await say(window, 'load');
    expect(started()).toBe(1);
  });

  test.each([
    ['a page that nobody sees yet', '/', true],
    ['a page that awaits its filter', '/?topic=a', false],
  ])('is fetched at once in %s, and runs no sooner', async (_, address, isHidden) => {
    hide(isHidden);
    window.history.replaceState(null, '', address);
    run();
    await say(document, 'DOMContentLoaded');
    expect([fetched(), started()]).toEqual([1, 0]);
    await paint();
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test('may be nothing at all', async () => {
    document.head.innerHTML = '';
    run();
    await paint();
    expect([fetched(), started()]).toEqual([0, 0]);
  });
});
