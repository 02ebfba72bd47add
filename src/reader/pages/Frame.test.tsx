import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { fakeMemory, renderReader } from '../../testing/render-reader.tsx';
import { LOCALES } from '../locale/locales.ts';

const files = buildFiles(fourArticles);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('getting about', () => {
  test('a new page has the focus on its heading and is announced', async () => {
    await renderReader('/', files);
    fireEvent.click(screen.getByRole('link', { name: '第二篇' }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(document.activeElement?.textContent).toBe('第二篇');
    // The focus goes in an effect, the announcement is drawn after it.
    const announced = await screen.findByText('第二篇 · 周口经济开发区');
    expect(announced.getAttribute('role')).toBe('status');
  });
});

describe('the language offer', () => {
  test.each([
    [['en-GB', 'zh'], '/', LOCALES.en.switching.offer],
    [['zh-CN'], '/en/', LOCALES.zh.switching.offer],
    [['zh-HK'], '/', LOCALES['zh-hant'].switching.offer],
    [['zh-CN'], '/', null],
    [['fr'], '/', null],
  ])('a browser that wishes for %j at %s is offered %j', async (languages, path, offer) => {
    vi.stubGlobal('navigator', { ...navigator, languages });
    const memory = fakeMemory();
    await renderReader(path, files, { memory });
    const box = screen.queryByRole('complementary');
    expect(box?.querySelector('p')?.textContent ?? null).toBe(offer);
    if (box === null) return;
    fireEvent.click(within(box).getByRole('button'));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(memory.get('banmian-language-offered')).toBe('answered');
  });
});
