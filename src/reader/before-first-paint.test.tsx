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
  const called = () => document.querySelectorAll('head > link[href="late.css"]').length;

  beforeEach(() => {
    document.head.innerHTML = '<template id="late"><link href="late.css" /></template>';
  });
  afterEach(() => {
    document.head.innerHTML = '';
    vi.restoreAllMocks();
  });

  test('comes once, behind the first frame', () => {
    run();
    expect(called()).toBe(0);
    const frame = vi.fn();
    requestAnimationFrame(frame);
    vi.advanceTimersToNextFrame();
    expect(frame).toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called()).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(called()).toBe(1);
  });

  test('does not wait for frames that do not come', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    run();
    vi.advanceTimersByTime(2000);
    expect(called()).toBe(1);
    vi.unstubAllGlobals();
  });

  test.each([
    ['a page that nobody sees yet', '/', true],
    ['a page that awaits its filter', '/?topic=a', false],
  ])('waits for nothing in %s', (_, address, isHidden) => {
    hide(isHidden);
    window.history.replaceState(null, '', address);
    run();
    expect(called()).toBe(1);
  });

  test('has its script run behind the text', () => {
    document.head.innerHTML =
      '<template id="late"><link href="late.css" /><script type="x"></script></template>';
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    hide(true);
    run();
    expect(called()).toBe(1);
    expect(document.querySelector('head > script')).toBeNull();
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(document.querySelector('head > script')).not.toBeNull();
  });

  test('may be nothing at all', () => {
    document.head.innerHTML = '';
    run();
    vi.advanceTimersByTime(5000);
    expect(called()).toBe(0);
  });
});
