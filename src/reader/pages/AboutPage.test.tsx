import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildCorrection, buildDoubt } from '../../testing/build-notes.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import { LOCALES } from '../locale/locales.ts';

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['zh', ''],
  ['en', '/en'],
] as const)('in %s', (language, prefix) => {
  const { about } = LOCALES[language];
  const open = (files = buildFiles(fourArticles)) => renderReader(`${prefix}/about/`, files);

  test('it tells how the text was made and explains its words', async () => {
    const { container } = await open();
    for (const paragraph of about.lead) expect(container.textContent).toContain(paragraph);
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms.slice(0, about.words.length)).toEqual(about.words.map(({ term }) => term));
  });

  test('it names every article in Chinese and leads to it in the reader’s language', async () => {
    await open();
    const record = screen.getByRole('region', { name: 'page-1.txt' });
    const links = within(record).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      '第一篇',
      '第二篇',
      '第三篇',
      '第四篇',
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['one', 'two', 'three', 'four'].map((name) => `${prefix}/a/${name}/`),
    );
    expect(new Set(links.map(({ lang }) => lang))).toEqual(new Set(['zh-Hans']));
  });

  test('it leads to the terms', async () => {
    await open();
    const link = screen.getByRole('link', { name: LOCALES[language].terms.title });
    expect(link.getAttribute('href')).toBe(`${prefix}/terms/`);
  });

  test('it counts what was done to each', async () => {
    const article = buildArticle({
      corrections: [buildCorrection(), buildCorrection()],
      doubts: [buildDoubt()],
    });
    await open(buildFiles([article]));
    expect(screen.getByText(about.counts(0, 2, 1))).toBeTruthy();
  });

  test('an edition of nothing still tells how it was made', async () => {
    await open(buildFiles([], { articles: 0, pages: [] }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(about.title);
    expect(screen.getByText(about.hash)).toBeTruthy();
  });
});

test('an article without a title is named by its opening', async () => {
  const nameless = buildArticle({ slug: slug('nameless'), title: null });
  await renderReader('/about/', buildFiles([nameless]));
  const link = screen.getByRole('link', { name: /本报讯（记者 王泉林）/ });
  expect(link.getAttribute('href')).toBe('/a/nameless/');
});

test('an article without title or text is called untitled', async () => {
  const nothing = buildArticle({ slug: slug('nothing'), title: null, paragraphs: [] });
  await renderReader('/en/about/', buildFiles([nothing]));
  expect(screen.getByRole('link', { name: LOCALES.en.sheet.untitled })).toBeTruthy();
});
