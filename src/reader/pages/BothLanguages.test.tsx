import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildArticle, buildParagraph } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { LOCALES } from '../locale/locales.ts';

const zh = buildArticle({ slug: slug('one'), isPaired: true });
const en = buildArticle({
  slug: slug('one'),
  isPaired: true,
  title: 'Zone holds meeting',
  blocks: [
    buildParagraph('Meeting held。 Work discussed。', 5),
    buildParagraph('849 million yuan。', 7),
  ],
  translation: { language: 'en', untranslated: [], stale: [], of: 4 },
});
const alone = buildArticle({ slug: slug('two'), title: '另一篇' });

/** Chinese files, and English ones of which the first article is translated. */
function files() {
  const all = buildFiles([zh, alone]);
  const translated = buildFiles([en, alone]);
  for (const [path, file] of translated) if (path.startsWith('data/en/')) all.set(path, file);
  return all;
}
const lit = (container: HTMLElement) =>
  [...container.querySelectorAll('.is-lit')].map(({ textContent }) => textContent?.trim());

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['/a/one/both/', LOCALES.zh, '开发区召开会议', 'Zone holds meeting'],
  ['/en/a/one/both/', LOCALES.en, 'Zone holds meeting', '开发区召开会议'],
])(
  '%s has both titles, its own as the heading, and the way back',
  async (path, locale, one, two) => {
    const { container } = await renderReader(path, files());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(one);
    expect(container.querySelector('.other-title')?.textContent).toBe(two);
    const link = screen.getByRole('link', { name: locale.article.views.single });
    expect(link.getAttribute('href')).toBe(path.replace('both/', ''));
    await expectAccessible(container);
  },
);

test('the way to both languages is shown where there are two', async () => {
  await renderReader('/a/one/', files());
  const link = screen.getByRole('link', { name: LOCALES.zh.article.views.both });
  expect(link.getAttribute('href')).toBe('/a/one/both/');
});

test('an article that nobody has translated has no such way', async () => {
  await renderReader('/a/two/', files());
  expect(screen.queryByRole('link', { name: LOCALES.zh.article.views.both })).toBeNull();
});

test('a tap names the sentence in the address, and the address lights it again', async () => {
  const { container, router } = await renderReader('/a/one/both/?topic=x', files());
  fireEvent.click(screen.getByText('849 million yuan。'));
  await waitFor(() => expect(router.state.location.hash).toBe('#l7s1'));
  expect(router.state.location.search).toBe('?topic=x');
  expect(router.state.historyAction).toBe('REPLACE');
  expect(lit(container)).toEqual(['全区完成税收8.49亿元。', '849 million yuan。']);
  await act(() => router.navigate('/en/a/one/both/#l7s1'));
  await waitFor(() =>
    expect(lit(container)).toEqual(['849 million yuan。', '全区完成税收8.49亿元。']),
  );
});
