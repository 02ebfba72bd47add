import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import { buildTermFiles, builtTerms } from '../../testing/build-terms.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { slug } from '../../vocabulary/ids.ts';
import type { ArticleFile } from '../../vocabulary/page.ts';
import { LOCALES } from '../locale/locales.ts';

const article = buildArticle({
  slug: slug('one'),
  title: '第一篇',
  paragraphs: ['放管服要推进。会议研究了“放管服”。'],
});
const plain = buildFiles([article]);
const withTerms = [...plain].map(([path, file]) =>
  path === 'data/articles/one.json'
    ? ([path, { ...(file as ArticleFile), terms: builtTerms }] as const)
    : ([path, file] as const),
);
const files = new Map<string, unknown>([
  ...withTerms.map(([path, file]) => [path.replace('data/', 'data/zh-hant/'), file] as const),
  ...withTerms,
  ...buildTermFiles(),
]);

/** The environment parts a mark from its neighbours by spaces, browsers do not. */
const QUOTE = /^会议研究了“\s*放管服\s*”。$/;

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['zh', '', '放管服', '放管服'],
  ['zh-hant', '/zh-hant', '放管服', '放管服'],
  ['en', '/en', 'streamline administration', 'streamline administration (放管服)'],
] as const)('in %s', (language, prefix, heading, title) => {
  const labels = LOCALES[language].terms;

  test('a term has its names, what it means, and its places', async () => {
    const { container } = await renderReader(`${prefix}/terms/fangguanfu/`, files);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
    expect(screen.getByText('fàngguǎnfú').lang).toBe('zh-Latn');
    expect(screen.getByText('政府职能改革。')).toBeTruthy();
    const quote = screen.getByRole('link', { name: QUOTE });
    expect(quote.getAttribute('href')).toBe(`${prefix}/a/one/#l5s2`);
    expect(document.title.split(' · ')).toEqual([title, labels.title, '周口经济开发区']);
    await expectAccessible(container);
  });

  test('a reporter has bylines and is named nowhere', async () => {
    await renderReader(`${prefix}/terms/wang-quanlin/`, files);
    const sections = screen.getAllByRole('heading', { level: 2 });
    expect(sections.map(({ textContent }) => textContent)).toEqual([labels.bylines(2)]);
  });

  test('its kind and the way back lead to the index', async () => {
    await renderReader(`${prefix}/terms/wang-quanlin/`, files);
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href(labels.kinds.person)).toBe(`${prefix}/terms/#person`);
    expect(href(labels.all)).toBe(`${prefix}/terms/`);
  });
});

test('from an article’s term to its entry and back to the sentence', async () => {
  await renderReader('/a/one/', files);
  const [link] = screen.getAllByRole('link', { name: '放管服' });
  expect(link?.className).toBe('term-link');
  if (link !== undefined) fireEvent.click(link);
  const quote = await screen.findByRole('link', { name: QUOTE });
  fireEvent.click(quote);
  await waitFor(() => expect(document.activeElement?.id).toBe('l5s2'));
});

test('a term that the edition does not have is no page', async () => {
  await renderReader('/terms/nothing/', files);
  expect(screen.getByText(LOCALES.zh.fault.missingTitle)).toBeTruthy();
});
