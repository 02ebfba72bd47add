import { act, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeMemory } from '../../testing/render-reader.tsx';
import type { Memory } from '../desk/memory.ts';
import { browserMemory } from '../desk/memory.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../desk/settings.ts';
import { useSettings } from './use-settings.ts';

const root = document.documentElement;
const use = (memory: Memory) => renderHook(() => useSettings(memory)).result;
const kept = (settings: object) => fakeMemory({ [SETTINGS_KEY]: JSON.stringify(settings) });

function Shown({ memory }: { memory: Memory }) {
  return <p>{JSON.stringify(useSettings(memory)[0])}</p>;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

describe('what was kept', () => {
  test.each([
    [
      { size: 4, theme: 'dark' },
      { ...DEFAULT_SETTINGS, size: 4, theme: 'dark' },
    ],
    [
      { size: 0, theme: 'dark' },
      { ...DEFAULT_SETTINGS, theme: 'dark' },
    ],
    [{ size: 5 }, { ...DEFAULT_SETTINGS, size: 5 }],
    [{}, DEFAULT_SETTINGS],
    [[], DEFAULT_SETTINGS],
  ])('%j is read as %j', (stored, settings) => {
    expect(use(kept(stored)).current[0]).toEqual(settings);
  });

  test('is not in the written page, which is the same for all', () => {
    const html = renderToString(<Shown memory={kept({ size: 5, theme: 'dark' })} />);
    expect(html.replaceAll('&quot;', '"')).toContain(JSON.stringify(DEFAULT_SETTINGS));
  });
});

describe('a change', () => {
  test('is on the page at once and kept', () => {
    const memory = fakeMemory();
    const result = use(memory);
    act(() => result.current[1]({ ...DEFAULT_SETTINGS, size: 5, theme: 'dark' }));
    expect(result.current[0]).toEqual({ ...DEFAULT_SETTINGS, size: 5, theme: 'dark' });
    expect({ ...root.dataset }).toEqual({ size: '5', theme: 'dark' });
    expect(use(memory).current[0]).toEqual({ ...DEFAULT_SETTINGS, size: 5, theme: 'dark' });
  });

  test('back to the system’s colours leaves no theme behind', () => {
    const result = use(kept({ size: 3, theme: 'dark' }));
    act(() => result.current[1]({ ...DEFAULT_SETTINGS, size: 3, theme: 'light' }));
    expect(root.dataset.theme).toBe('light');
    act(() => result.current[1]({ ...DEFAULT_SETTINGS, size: 3, theme: 'system' }));
    expect({ ...root.dataset }).toEqual({ size: '3' });
  });

  test('holds for this visit where nothing can be kept', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const result = use(browserMemory);
    expect(result.current[0]).toEqual(DEFAULT_SETTINGS);
    act(() => result.current[1]({ ...DEFAULT_SETTINGS, size: 4, theme: 'light' }));
    expect(result.current[0]).toEqual({ ...DEFAULT_SETTINGS, size: 4, theme: 'light' });
    expect({ ...root.dataset }).toEqual({ size: '4', theme: 'light' });
  });
});
