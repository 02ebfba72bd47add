import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildSearch } from '../../testing/build-search.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { mapSource } from '../desk/map-source.ts';
import { SEARCH_LABELS } from '../locale/search-labels.ts';

const labels = SEARCH_LABELS.zh;
/** Thirty articles, so that the edition has an index: odd ones speak of 税收, even ones of 党建. */
const articles = Array.from({ length: 30 }, (_, n) =>
  buildArticle({
    slug: slug(`a${n}`),
    title: `第${n}篇`,
    paragraphs: [n % 2 === 0 ? '开展党建工作。' : '全区税收增长。'],
  }),
);
const files = new Map([...buildFiles(articles), ...buildSearch(articles)]);
const odd = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19].map((n) => `第${n}篇`);
const even = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18].map((n) => `第${n}篇`);

const ask = (text: string) => `?q=${encodeURIComponent(text)}`;
const found = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const type = (text: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

/** A source that can be told to wait with the texts of odd articles. */
function holdBack() {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { read } = mapSource(files);
  const source = {
    read: async (path: string) => {
      if (/texts\/zh\/\d*[13579]\.json/.test(path)) await held;
      return read(path);
    },
  };
  return { source, release };
}

/** Pairs of heading and results as they stood together. */
function watchPairs(): { readonly pairs: ReadonlySet<string>; readonly stop: () => void } {
  const pairs = new Set<string>();
  const look = () => {
    for (const title of found()) pairs.add(`${heading()} ${title}`);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  return { pairs, stop: () => watch.disconnect() };
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('until a further query is answered', () => {
  test('the answer before stands under its own heading, and says that it is old', async () => {
    const { source, release } = holdBack();
    await renderReader(`/search/${ask('党建')}`, files, { source });
    await waitFor(() => expect(found()).toEqual(even));
    const { pairs, stop } = watchPairs();
    type('税收');
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeTruthy());
    expect(heading()).toBe(labels.quote('党建'));
    expect(found()).toEqual(even);
    release();
    await waitFor(() => expect(found()).toEqual(odd));
    stop();
    expect(heading()).toBe(labels.quote('税收'));
    const wrong = [...pairs].filter(
      (pair) => odd.some((title) => pair.endsWith(title)) !== pair.startsWith(labels.quote('税收')),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing stands of what was found before the box was emptied', async () => {
    const { source, release } = holdBack();
    await renderReader(`/search/${ask('党建')}`, files, { source });
    await waitFor(() => expect(found()).toEqual(even));
    type('');
    await waitFor(() => expect(found()).toEqual([]));
    type('税收');
    await waitFor(() => expect(heading()).toBe(labels.quote('税收')));
    expect(found()).toEqual([]);
    expect(screen.queryByText(labels.count(15))).toBeNull();
    expect(screen.getByText(labels.reading)).toBeTruthy();
    release();
    await waitFor(() => expect(found()).toEqual(odd));
  });

  test('a word that is typed on is answered by what has been read for its beginning', async () => {
    // So much text that a further pair is in another file of the index.
    const long = String.fromCodePoint(...Array.from({ length: 500 }, (_, n) => 0x5000 + n * 7));
    const some = Array.from({ length: 30 }, (_, n) =>
      buildArticle({
        slug: slug(`a${n}`),
        title: n === 4 ? '党建工会' : `第${n}篇`,
        paragraphs: [n % 2 === 0 ? '开展党建工作。' : '全区税收增长。', long],
      }),
    );
    const all = new Map([...buildFiles(some), ...buildSearch(some)]);
    const { read } = mapSource(all);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isHeld = false;
    const source = {
      read: async (path: string) => {
        if (isHeld) await held;
        return read(path);
      },
    };
    await renderReader(`/search/${ask('党建')}`, all, { source });
    await waitFor(() => expect(found()).toHaveLength(10));
    isHeld = true;
    type('党建工会');
    await waitFor(() => expect(heading()).toBe(labels.quote('党建工会')));
    expect(found()).toEqual(['党建工会']);
    expect(document.querySelector('.result-count')?.textContent).toBe(labels.upTo(6));
    release();
    expect(await screen.findByText(labels.count(1))).toBeTruthy();
    expect(found()).toEqual(['党建工会']);
  });

  test('Enter does not lead to what was found for other words', async () => {
    const { source, release } = holdBack();
    await renderReader(`/search/${ask('党建')}`, files, { source });
    await waitFor(() => expect(found()).toEqual(even));
    const box = screen.getByRole('searchbox');
    act(() => box.focus());
    type('税收');
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeTruthy());
    fireEvent.submit(box);
    expect(document.activeElement).toBe(box);
    release();
    await waitFor(() => expect(found()).toEqual(odd));
    fireEvent.submit(box);
    expect(document.activeElement?.textContent).toBe('第1篇');
  });
});
