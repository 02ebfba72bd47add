import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildSearch } from '../../testing/build-search.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { mapSource } from '../desk/map-source.ts';
import { LOCALES } from '../locale/locales.ts';
import { SEARCH_LABELS } from '../locale/search-labels.ts';

const articles = [
  buildArticle({ slug: slug('one'), title: '党建' }),
  buildArticle({ slug: slug('two'), title: '税收', paragraphs: ['全区税收。', '开展党建工作。'] }),
];
const files = new Map([...buildFiles(articles), ...buildSearch(articles)]);
const ask = (text: string) => `?q=${encodeURIComponent(text)}`;
const found = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['zh', ''],
  ['zh-hant', '/zh-hant'],
  ['en', '/en'],
] as const)('in %s', (language, prefix) => {
  const labels = SEARCH_LABELS[language];
  const box = () =>
    screen.getByRole<HTMLInputElement>('searchbox', { name: LOCALES[language].site.search });

  test('an address with a query has its results, and the query in the box', async () => {
    const { container } = await renderReader(`${prefix}/search/${ask('党建')}`, files);
    await waitFor(() => expect(found()).toEqual(['党建', '税收']));
    expect(box().value).toBe('党建');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(labels.quote('党建'));
    expect(screen.getByRole('heading', { level: 2, name: labels.count(2) })).toBeTruthy();
    expect(screen.getByRole('link', { name: '税收' }).getAttribute('href')).toBe(
      `${prefix}/a/two/#l7s1`,
    );
    await expectAccessible(container);
  });

  test('without a query it has other ways into the edition', async () => {
    const { container } = await renderReader(`${prefix}/search/`, files);
    const ways = screen.getByRole('navigation', { name: labels.elsewhere });
    const hrefs = within(ways)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      `${prefix}/topic/meetings/`,
      `${prefix}/topic/economy/`,
      `${prefix}/terms/`,
      `${prefix}/`,
    ]);
    await expectAccessible(container);
  });
});

describe('typing', () => {
  const type = (text: string) =>
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

  test.each([
    ['by an earlier key stays behind what was typed since', { stay: true }, '党建工作'],
    ['by a link is taken over', null, '党建'],
  ])('an address that comes %s', async (_, state, stands) => {
    const { router } = await renderReader(`/search/${ask('党')}`, files);
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    act(() => box.focus());
    type('党建工作');
    await act(() => router.navigate(`/search/${ask('党建')}`, { state }));
    expect(box.value).toBe(stands);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(stands),
    );
  });

  test('goes to the results from another page, and the address follows', async () => {
    const { router } = await renderReader('/about/', files);
    act(() => screen.getByRole('searchbox').focus());
    type('税');
    await waitFor(() => expect(found()).toEqual(['党建', '税收']));
    type('全区税收。');
    await waitFor(() => expect(found()).toEqual(['税收']));
    await waitFor(() => expect(router.state.location.search).toBe(ask('全区税收。')));
    await act(() => router.navigate(-1));
    await waitFor(() => expect(router.state.location.pathname).toBe('/about/'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  test('of what nothing has is told with what each word finds', async () => {
    await renderReader(`/search/${ask('党建 没有')}`, files);
    expect(await screen.findByText('没有稿件同时含有“党建”、“没有”。')).toBeTruthy();
    const alone = await screen.findByRole('region', { name: SEARCH_LABELS.zh.alone });
    await waitFor(() =>
      expect(
        within(alone)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ).toEqual(['“党建”2篇', '“没有”0篇']),
    );
  });
});

test('a file that does not come is told, and asked for again', async () => {
  const some = new Map(files);
  some.delete('data/search/texts/zh/0.json');
  await renderReader(`/search/${ask('党建')}`, files, { source: mapSource(some) });
  const retry = await screen.findByRole('button', { name: LOCALES.zh.fault.retry });
  some.set('data/search/texts/zh/0.json', files.get('data/search/texts/zh/0.json'));
  fireEvent.click(retry);
  await waitFor(() => expect(found()).toEqual(['党建', '税收']));
});
