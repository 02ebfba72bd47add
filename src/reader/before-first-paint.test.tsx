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
  const frame = async () => {
    vi.advanceTimersToNextFrame();
    await vi.advanceTimersByTimeAsync(1);
  };
  const say = async (target: EventTarget, type: string) => {
    target.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    document.head.innerHTML =
      '<template id="late"><link href="late.css" /><script type="x"></script></template>';
  });
  afterEach(() => {
    document.head.innerHTML = '';
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('is fetched behind the first frame; the reader runs when the page is whole, too', async () => {
    run();
    await vi.advanceTimersByTimeAsync(5);
    expect(fetched()).toBe(0);
    await frame();
    expect([fetched(), started()]).toEqual([1, 0]);
    await say(document, 'DOMContentLoaded');
    await say(window, 'load');
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test('runs behind the first frame although the page was whole before', async () => {
    run();
    await say(document, 'DOMContentLoaded');
    expect([fetched(), started()]).toEqual([0, 0]);
    await frame();
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
    await frame();
    expect(root.dataset.awaits).toBe(awaits);
    await say(document, 'DOMContentLoaded');
    expect(root.dataset.awaits).toBe(awaits === 'frame' ? undefined : awaits);
  });

  test('a text in columns is shown when all of it is there', async () => {
    window.localStorage.setItem(SETTINGS_KEY, '{"writing":"vertical"}');
    run();
    expect(root.dataset.awaits).toBe('text');
    await frame();
    expect(root.dataset.awaits).toBe('text');
    await say(document, 'DOMContentLoaded');
    expect(root.dataset.awaits).toBeUndefined();
  });

  test('does not wait for frames that do not come', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    run();
    await say(document, 'DOMContentLoaded');
    await say(window, 'load');
    expect(started()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test('waits for no frame where there is none to come', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
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
    await frame();
    expect([fetched(), started()]).toEqual([1, 1]);
  });

  test('may be nothing at all', async () => {
    document.head.innerHTML = '';
    run();
    await frame();
    expect([fetched(), started()]).toEqual([0, 0]);
  });
});
