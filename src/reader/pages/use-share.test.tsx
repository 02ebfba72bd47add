import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render-at.tsx';
import { anchor } from '../../vocabulary/ids.ts';
import { LOCALES } from '../locale/locales.ts';
import { useShare } from './use-share.ts';

const { origin } = window.location;
const writeText = vi.fn(async (_: string) => {});

function stubNavigator(parts: object) {
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText },
    ...parts,
  });
}

function sharing(language: 'zh' | 'en' = 'zh', basename = '/') {
  const entries = [`${basename}a/one/?topic=economy#l9`];
  const { value } = renderAt({ entries, basename }, () => useShare('/a/one/', LOCALES[language]));
  return value;
}

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset();
  stubNavigator({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('copying', () => {
  test.each([
    ['/', null, '/a/one/'],
    ['/', anchor('l5s2'), '/a/one/#l5s2'],
    ['/x/', null, '/x/a/one/'],
    ['/x/', anchor('caption1'), '/x/a/one/#caption1'],
  ])('below %s, of the place %s, gives %s without the filter', async (base, place, path) => {
    const value = sharing('zh', base);
    await act(() => value().copy(place));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(origin + path);
  });

  test.each(['zh', 'en'] as const)('is announced in %s, and not for ever', async (language) => {
    const value = sharing(language);
    expect(value().announcement).toBe('');
    await act(() => value().copy(null));
    expect(value().announcement).toBe(LOCALES[language].share.copied);
    act(() => vi.advanceTimersByTime(4000));
    expect(value().announcement).toBe('');
  });

  test.each(['zh', 'en'] as const)('that fails is told in %s', async (language) => {
    stubNavigator({ clipboard: undefined });
    document.execCommand = () => false;
    const value = sharing(language);
    await act(() => value().copy(null));
    expect(value().announcement).toBe(LOCALES[language].share.failed);
  });

  test('again before the word has gone is announced as long as the first time', async () => {
    const value = sharing();
    await act(() => value().copy(null));
    act(() => vi.advanceTimersByTime(3500));
    await act(() => value().copy(anchor('l5')));
    act(() => vi.advanceTimersByTime(1000));
    expect(value().announcement).toBe(LOCALES.zh.share.copied);
    act(() => vi.advanceTimersByTime(3000));
    expect(value().announcement).toBe('');
  });
});
