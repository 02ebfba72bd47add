import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { FILTER_LABELS } from '../locale/filter-labels.ts';
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

describe('the front page', () => {
  test.each([
    ['/', ['第一篇', '第二篇', '第三篇', '第四篇']],
    ['/?topic=meetings', ['第一篇', '第三篇']],
    ['/?topic=meetings&topic=economy', ['第一篇', '第二篇', '第三篇']],
    ['/?kind=opinion', ['第四篇']],
    ['/?kind=opinion&kind=news&topic=economy', ['第二篇', '第三篇']],
    ['/?topic=meetings&person=nobody', ['第一篇', '第三篇']],
    ['/?person=nobody', ['第一篇', '第二篇', '第三篇', '第四篇']],
  ])('%s shows %j in full', async (path, titles) => {
    await renderReader(path, files);
    expect(headings(2)).toEqual(titles);
    for (const article of screen.getAllByRole('article')) {
      expect(article.textContent).toContain('会议研究了工作。全区完成税收8.49亿元。');
    }
  });

  test('a topic is switched by a click, another by the space bar, and Back undoes it', async () => {
    const { router } = await renderReader('/', files);
    fireEvent.click(screen.getByRole('button', { name: /会议调研/ }));
    await waitFor(() => expect(headings(2)).toEqual(['第一篇', '第三篇']));
    expect(screen.getByRole('button', { name: /会议调研/ }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    fireEvent.keyDown(screen.getByRole('button', { name: /经济财税/ }), { key: ' ' });
    await waitFor(() => expect(headings(2)).toHaveLength(3));
    expect(router.state.location.search).toBe('?topic=meetings&topic=economy');
    await act(() => router.navigate(-1));
    await waitFor(() => expect(headings(2)).toHaveLength(2));
  });

  test('an edition without articles says so', async () => {
    await renderReader('/', buildFiles([]));
    expect(screen.getByText(LOCALES.zh.sheet.empty)).toBeTruthy();
  });

  test('a choice that nothing passes says what can be taken away, and what is left then', async () => {
    await renderReader('/?topic=economy&kind=opinion', files);
    const { empty, without, named } = FILTER_LABELS.zh;
    expect(screen.getByText(empty)).toBeTruthy();
    expect(headings(2)).toEqual([]);
    const way = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(way(without(named('主题', 'economy'), 1))).toBe('/?kind=opinion');
    expect(way(without(named('体裁', 'opinion'), 2))).toBe('/?topic=economy');
  });

  test('without a nameplate or a date nothing is invented', async () => {
    await renderReader('/', buildFiles(fourArticles, { nameplate: null, latestDate: null }));
    expect(headings(1)).toEqual([LOCALES.zh.site.unnamed]);
    expect(screen.getByText(LOCALES.zh.date.unknown)).toBeTruthy();
  });
});
