import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { mapSource } from '../desk/map-source.ts';
import { DeskFault } from '../desk/source.ts';
import { LOCALES } from '../locale/locales.ts';

const files = buildFiles(fourArticles);
const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page that cannot be shown', () => {
  test('a failing network can be tried again', async () => {
    let fails = true;
    const good = mapSource(files);
    const source = {
      read: async (path: string) => {
        if (fails && path.includes('articles')) throw new DeskFault('network', path);
        return good.read(path);
      },
    };
    await renderReader('/a/one/', files, { source });
    expect(headings(1)).toEqual([LOCALES.zh.fault.networkTitle]);
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: LOCALES.zh.fault.retry }));
    await waitFor(() => expect(headings(1)).toEqual(['第一篇']));
  });

  test('broken JSON is named and the front page offered', async () => {
    const broken = new Map(files).set('data/articles/one.json', { article: 7 });
    await renderReader('/a/one/', broken);
    expect(screen.getByText(LOCALES.zh.fault.broken('data/articles/one.json'))).toBeTruthy();
    const ways = screen.getAllByRole('link', { name: LOCALES.zh.site.backToFront });
    expect(ways[0]?.getAttribute('href')).toBe('/');
  });

  test('an edition that cannot be read at all is a fault, not an empty page', async () => {
    await renderReader('/', new Map([['data/edition.json', '?']]));
    expect(headings(1)).toEqual([LOCALES.zh.fault.brokenTitle]);
  });
});
