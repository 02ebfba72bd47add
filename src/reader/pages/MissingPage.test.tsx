import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { pathOf } from '../../vocabulary/routes.ts';
import { LOCALES } from '../locale/locales.ts';

const files = buildFiles(fourArticles);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['/nowhere/', ['zh', 'zh-hant', 'en']],
  ['/zh-hant/nowhere/', ['zh-hant', 'zh', 'en']],
  ['/en/nowhere/', ['en', 'zh', 'zh-hant']],
  ['/en/a/no/such/', ['en', 'zh', 'zh-hant']],
  ['/404.html', ['zh', 'zh-hant', 'en']],
] as const)('%s', (path, languages) => {
  const [first] = languages;

  test('speaks every language, that of the address first, each marked as its own', async () => {
    const { container } = await renderReader(path, files);
    const parts = [...container.querySelectorAll<HTMLElement>('main section')];
    expect(parts.map(({ lang }) => lang)).toEqual(languages.map((id) => LOCALES[id].tag));
    const titles = [1, 2].flatMap((level) => screen.getAllByRole('heading', { level }));
    expect(titles.map(({ textContent }) => textContent)).toEqual(
      languages.map((id) => LOCALES[id].fault.missingTitle),
    );
    await expectAccessible(container);
  });

  test('has a way to the front page in each', async () => {
    const { container } = await renderReader(path, files);
    const ways = [...container.querySelectorAll('main a')].map((a) => a.getAttribute('href'));
    expect(ways).toEqual(languages.map((id) => pathOf({ page: 'front' }, id)));
  });

  test('has the title of what happened, in the language of the address', async () => {
    await renderReader(path, files);
    expect(document.title).toBe(LOCALES[first].fault.missingTitle);
    expect(document.documentElement.lang).toBe(LOCALES[first].tag);
  });
});

test('the switch of languages leads to a page that is there', async () => {
  await renderReader('/nowhere/', files);
  expect(screen.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/en/');
});

test('the way out leads out', async () => {
  const { router } = await renderReader('/a/nobody/', files);
  fireEvent.click(screen.getByRole('link', { name: LOCALES.zh.site.backToFront }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(4));
  expect(router.state.location.pathname).toBe('/');
});
