import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { mapSource } from '../desk/map-source.ts';
import { DeskFault } from '../desk/source.ts';
import { FILTER_LABELS } from '../locale/filter-labels.ts';
import { LOCALES } from '../locale/locales.ts';

const files = buildFiles(fourArticles);
const { narrow, names, failed, remove, named } = FILTER_LABELS.zh;
const open = () => fireEvent.click(screen.getByRole('button', { name: narrow }));
const kinds = () => screen.findByRole('group', { name: names.kind });
const headings = () =>
  screen.queryAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the filters behind a word', () => {
  test('are fetched when it is opened, or neared, and not before', async () => {
    const read: string[] = [];
    await renderReader('/', files, { source: mapSource(files, (path) => read.push(path)) });
    expect(read.some((path) => path.startsWith('data/search/'))).toBe(false);
    fireEvent.pointerEnter(screen.getByRole('button', { name: narrow }));
    await waitFor(() => expect(read).toContain('data/search/facets/kind.json'));
    const count = read.length;
    open();
    await kinds();
    expect(read).toHaveLength(count);
  });

  test('narrow the page by a click and stay open; the word takes it away again', async () => {
    const { router } = await renderReader('/', files);
    open();
    fireEvent.click(within(await kinds()).getByRole('button', { name: /^opinion/ }));
    await waitFor(() => expect(headings()).toEqual(['第四篇']));
    expect(router.state.location.search).toBe('?kind=opinion');
    expect(within(await kinds()).getByRole('button', { pressed: true }).textContent).toBe(
      'opinion',
    );
    fireEvent.click(screen.getByRole('link', { name: remove(named(names.kind, 'opinion')) }));
    await waitFor(() => expect(headings()).toHaveLength(4));
  });

  test('that cannot be had say so and are tried again', async () => {
    let down = true;
    const good = mapSource(files);
    const read = async (path: string) => {
      if (down && path.endsWith('facets/kind.json')) throw new DeskFault('missing', path);
      return good.read(path);
    };
    await renderReader('/', files, { source: { read } });
    open();
    await screen.findByText(failed);
    expect(headings()).toHaveLength(4);
    down = false;
    fireEvent.click(screen.getByRole('button', { name: LOCALES.zh.fault.retry }));
    await kinds();
  });
});
