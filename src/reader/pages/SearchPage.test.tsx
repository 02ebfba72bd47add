import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildSearch } from '../../testing/build-search.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { mapSource } from '../desk/map-source.ts';
import { FILTER_LABELS } from '../locale/filter-labels.ts';
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

describe('an answer of many', () => {
  const many = Array.from({ length: 30 }, (_, n) =>
    buildArticle({ slug: slug(`a${n}`), title: `第${n}篇`, paragraphs: ['开展党建工作。'] }),
  );
  const all = new Map([...buildFiles(many), ...buildSearch(many)]);
  const first = ['第0篇', '第1篇', '第2篇', '第3篇'];
  const more = () => screen.queryByRole('button', { name: SEARCH_LABELS.zh.more(10) });

  /** A source whose texts from the fifth on wait. */
  function slow() {
    let release = (_isThere: boolean) => {};
    const rest = new Promise<boolean>((resolve) => {
      release = resolve;
    });
    const { read } = mapSource(all);
    const source = {
      read: async (path: string) => {
        const isLate = /texts\/zh\/(?:[4-9]|\d\d)\.json/.test(path);
        if (isLate && !(await rest)) throw new Error('gone');
        return read(path);
      },
    };
    return { source, release };
  }

  test('begins with what is first there, and the rest follows it', async () => {
    const { source, release } = slow();
    await renderReader(`/search/${ask('党建')}`, all, { source });
    await waitFor(() => expect(found()).toEqual(first));
    expect(
      screen.getByRole('heading', { level: 2, name: SEARCH_LABELS.zh.count(30) }),
    ).toBeTruthy();
    expect(more()).toBeNull();
    release(true);
    await waitFor(() => expect(found()).toHaveLength(10));
    expect(found().slice(0, 4)).toEqual(first);
    expect(more()).toBeTruthy();
  });

  test('keeps what is there where the rest does not come', async () => {
    const { source, release } = slow();
    await renderReader(`/search/${ask('党建')}`, all, { source });
    await waitFor(() => expect(found()).toEqual(first));
    release(false);
    expect(await screen.findByRole('button', { name: LOCALES.zh.fault.retry })).toBeTruthy();
    expect(found()).toEqual(first);
  });

  test('is found again as long as it was', async () => {
    const { router } = await renderReader(`/search/${ask('党建')}`, all);
    await waitFor(() => expect(found()).toHaveLength(10));
    await act(() => router.navigate('/about/'));
    const seen: number[] = [];
    const watch = new MutationObserver(() => seen.push(found().length));
    watch.observe(document.body, { childList: true, subtree: true });
    await act(() => router.navigate(-1));
    await waitFor(() => expect(found()).toHaveLength(10));
    watch.disconnect();
    expect(seen.filter((count) => count > 0 && count < 10)).toEqual([]);
  });
});

test('what comes near stands below all that has the very words', async () => {
  const some = [
    ...Array.from({ length: 6 }, (_, n) =>
      buildArticle({ slug: slug(`a${n}`), title: `第${n}篇`, paragraphs: ['GDP 增长。'] }),
    ),
    buildArticle({ slug: slug('b'), title: '旁边', paragraphs: ['国内生产。'] }),
  ];
  const search = new Map(buildSearch(some));
  const english = search.get('data/search/texts/en/0.json') as { slug: string; texts: unknown[] }[];
  search.set(
    'data/search/texts/en/0.json',
    english.map((one) =>
      one.slug === 'b' ? { ...one, texts: [{ anchor: null, text: 'The GDP grew.' }] } : one,
    ),
  );
  const seen: (readonly (string | null)[])[] = [];
  const watch = new MutationObserver(() => seen.push(found()));
  watch.observe(document.body, { childList: true, subtree: true });
  await renderReader(`/search/${ask('GDP')}`, new Map([...buildFiles(some), ...search]));
  await waitFor(() => expect(found()).toHaveLength(7));
  watch.disconnect();
  expect(found().at(-1)).toBe('旁边');
  expect(seen.filter((titles) => titles.includes('旁边') && titles.length < 7)).toEqual([]);
});

test('the filters come when there is an answer to narrow', async () => {
  await renderReader(`/search/${ask('党建')}`, files);
  await waitFor(() => expect(found()).toEqual(['党建', '税收']));
  expect(await screen.findByRole('button', { name: FILTER_LABELS.zh.narrow })).toBeTruthy();
});
