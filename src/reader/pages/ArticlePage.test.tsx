import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle, buildParagraph } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { unitId } from '../../vocabulary/translation.ts';
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

describe('the article', () => {
  test('previous, next and the way back carry the filter', async () => {
    await renderReader('/a/three/?topic=economy', files);
    const row = screen.getByRole('navigation', { name: LOCALES.zh.article.neighbours });
    const hrefs = within(row)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/a/two/?topic=economy']);
    const back = screen.getByRole('link', {
      name: LOCALES.zh.article.backToFiltered(['经济财税']),
    });
    expect(back.getAttribute('href')).toBe('/?topic=economy');
  });

  test.each([
    ['/a/one/', '/a/one/article.json'],
    ['/en/a/one/', '/en/a/one/article.json'],
  ])('%s leads to its data', async (path, file) => {
    await renderReader(path, files);
    expect(screen.getByRole('link', { name: 'JSON' }).getAttribute('href')).toBe(file);
  });

  test('related articles come with the reason', async () => {
    await renderReader('/a/one/', files);
    const related = screen.getByRole('region', { name: LOCALES.zh.article.related });
    expect(related.textContent).toContain('第三篇');
    expect(related.textContent).toContain('同属会议调研');
  });

  test('the place in the address is marked and has the focus', async () => {
    await renderReader('/a/one/#l5s2', files);
    await waitFor(() => expect(document.activeElement?.id).toBe('l5s2'));
    expect(document.querySelectorAll('.is-marked')).toHaveLength(1);
  });

  test('the anchor of a merged sentence leads to the one that holds it', async () => {
    const block = buildParagraph('一句。两句。', 5);
    if (block.type !== 'paragraph') throw new Error('a paragraph was built');
    const [first, second] = block.text.sentences;
    if (first === undefined || second === undefined) throw new Error('two sentences were built');
    const merged = { ...second, also: [{ ...second, anchor: 'l7' as const }.anchor] };
    const text = { ...block.text, sentences: [first, merged] };
    const article = JSON.parse(
      JSON.stringify({ ...fourArticles[0], blocks: [{ ...block, text }] }),
    );
    await renderReader('/a/one/#l7', buildFiles([article]));
    await waitFor(() => expect(document.activeElement?.id).toBe('l5s2'));
  });

  test('another language keeps article, filter and place', async () => {
    await renderReader('/a/one/?topic=meetings#l7', files);
    const english = screen.getByRole('link', { name: 'English' });
    expect(english.getAttribute('href')).toBe('/en/a/one/?topic=meetings#l7');
    fireEvent.click(english);
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(headings(1)).toEqual(['第一篇']);
  });
});

test.each([
  [4, LOCALES.en.article.untranslated],
  [1, LOCALES.en.article.coverage(3, 4)],
])('of four sentences %i in Chinese are told', async (count, notice) => {
  const ids = ['title', 'l5', 'l5s2', 'l7'].slice(0, count).map(unitId);
  const translation = { language: 'en', untranslated: ids, stale: [], of: 4 } as const;
  await renderReader('/en/a/one/', buildFiles([buildArticle({ slug: slug('one'), translation })]));
  expect(screen.getByText(notice)).toBeTruthy();
});
