import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());

const late = () => import('./late-locales.ts');

test.each([
  ['zh', 'zh-Hans'],
  ['zh-hant', 'zh-Hant'],
  ['en', 'en'],
] as const)('the words of %s are there once they were fetched, and not before', async (id, tag) => {
  const { fetchLocale, lateLocale } = await late();
  expect(() => lateLocale(id)).toThrow(id);
  await fetchLocale(id);
  expect(lateLocale(id).tag).toBe(tag);
});

test('a fault of one language is told in the words of another', async () => {
  vi.doMock('./en.ts', () => {
    throw new Error('offline');
  });
  const { fetchLocale, lateLocale } = await late();
  await fetchLocale('zh-hant');
  await expect(fetchLocale('en')).rejects.toMatchObject({ kind: 'network', path: 'en' });
  expect(lateLocale('en').tag).toBe('zh-Hant');
  vi.doUnmock('./en.ts');
});
