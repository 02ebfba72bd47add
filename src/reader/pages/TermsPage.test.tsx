import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { buildTermFiles } from '../../testing/build-terms.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { LOCALES } from '../locale/locales.ts';

const plain = buildFiles(fourArticles);
const traditional = [...plain].map(
  ([path, file]) => [path.replace('data/', 'data/zh-hant/'), file] as const,
);
const files = new Map([...traditional, ...plain, ...buildTermFiles()]);

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
  const labels = LOCALES[language].terms;

  test('the index has its groups, each to be reached from the top', async () => {
    const { container } = await renderReader(`${prefix}/terms/`, files);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(labels.title);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id)).toEqual([
      'policy',
      'person',
    ]);
    const contents = screen.getByRole('navigation', { name: labels.contents });
    const links = within(contents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#policy', '#person']);
    expect(document.title).toBe(`${labels.title} · 周口经济开发区`);
    await expectAccessible(container);
  });

  test('entries lead to their pages in the same language', async () => {
    await renderReader(`${prefix}/terms/`, files);
    const people = screen.getByRole('region', { name: labels.groups.person });
    const [link] = within(people).getAllByRole('link');
    expect(link?.getAttribute('href')).toBe(`${prefix}/terms/wang-quanlin/`);
  });
});

test('an edition that explains nothing says so', async () => {
  const none = new Map([...files, ['data/terms.json', { terms: [] }] as const]);
  const { container } = await renderReader('/terms/', none);
  expect(screen.getByText(LOCALES.zh.terms.empty)).toBeTruthy();
  expect(screen.queryByRole('navigation', { name: LOCALES.zh.terms.contents })).toBeNull();
  await expectAccessible(container);
});

test('without the list there is no such page', async () => {
  await renderReader('/terms/', plain);
  expect(screen.getAllByText(LOCALES.zh.fault.missingTitle)).toHaveLength(1);
});
