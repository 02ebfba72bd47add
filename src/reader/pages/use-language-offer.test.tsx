import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeMemory } from '../../testing/render-reader.tsx';
import type { Memory } from '../desk/memory.ts';
import { preferredLanguage, useLanguageOffer } from './use-language-offer.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [['en'], 'en'],
  [['en-GB', 'zh-CN'], 'en'],
  [['EN-us'], 'en'],
  [['zh'], 'zh'],
  [['zh-TW'], 'zh-hant'],
  [['zh-Hant'], 'zh-hant'],
  [['zh-Hant-TW'], 'zh-hant'],
  [['zh-HK', 'en'], 'zh-hant'],
  [['ZH-mo'], 'zh-hant'],
  [['zh-yue-HK'], 'zh-hant'],
  [['zh-Hans-HK'], 'zh'],
  [['zh-SG'], 'zh'],
  [['ZH-cn', 'en'], 'zh'],
  [['fr', 'en'], null],
  [['enm'], null],
  [['zha'], null],
  [[''], null],
  [['*'], null],
  [[], null],
] as const)('a browser that wishes for %j is best served in %j', (wishes, language) => {
  expect(preferredLanguage(wishes)).toBe(language);
});

/** The offer on a page in Chinese to a browser with these wishes. */
function offer(languages: readonly string[], memory: Memory = fakeMemory()) {
  vi.stubGlobal('navigator', { ...navigator, languages });
  return renderHook(({ current }) => useLanguageOffer(current, memory), {
    initialProps: { current: 'zh' as 'zh' | 'en' },
  });
}

describe('the offer', () => {
  test('is made, answered, and not made again', () => {
    const memory = fakeMemory();
    const { result, rerender } = offer(['en'], memory);
    expect(result.current.offered).toBe('en');
    act(() => result.current.answer());
    expect(result.current.offered).toBeNull();
    rerender({ current: 'en' });
    rerender({ current: 'zh' });
    expect(result.current.offered).toBeNull();
    expect(offer(['en'], memory).result.current.offered).toBeNull();
  });

  test('goes when the reader takes the language by another way', () => {
    const { result, rerender } = offer(['en']);
    rerender({ current: 'en' });
    expect(result.current.offered).toBeNull();
  });

  test.each([[['zh-CN', 'en']], [['fr', 'en']], [[]]])('is not made for %j', (languages) => {
    expect(offer(languages).result.current.offered).toBeNull();
  });

  test('goes away for this page where no answer can be kept', () => {
    const { result } = offer(['en'], { get: () => null, set: () => {} });
    act(() => result.current.answer());
    expect(result.current.offered).toBeNull();
  });
});
