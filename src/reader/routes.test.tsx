import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../testing/build-files.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { fourArticles } from '../testing/four-articles.ts';
import { renderReader } from '../testing/render-reader.tsx';
import { readPath } from '../vocabulary/routes.ts';
import { FILTER_LABELS } from './locale/filter-labels.ts';
import { LOCALES } from './locale/locales.ts';

const files = buildFiles(fourArticles);
const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent);

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
  const words = LOCALES[language];

  test.each([
    ['/', '周口经济开发区'],
    ['/a/one/', '第一篇'],
    ['/topic/economy/', language === 'en' ? 'Economy and revenue' : '经济财税'],
    ['/about/', words.about.title],
    ['/nowhere/', words.fault.missingTitle],
    ['/a/nobody/', words.fault.missingTitle],
    ['/topic/nothing/', words.fault.missingTitle],
  ])('%s has its heading, its title and no accessibility fault', async (path, heading) => {
    const { container } = await renderReader(prefix + path, files);
    expect(headings(1)).toEqual([heading]);
    expect(document.title.startsWith(heading)).toBe(true);
    expect(document.documentElement.lang).toBe(words.tag);
    await expectAccessible(container);
  });

  test('every link keeps the language', async () => {
    const { container } = await renderReader(`${prefix}/a/two/?topic=economy`, files);
    const hrefs = [...container.querySelectorAll('main a[href^="/"]')].map((a) =>
      a.getAttribute('href'),
    );
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) expect(readPath(href ?? '').language).toBe(language);
  });

  test('an unknown topic in the query is named, ignored, and can be dropped', async () => {
    await renderReader(`${prefix}/?topic=nonsense`, files);
    const labels = FILTER_LABELS[language];
    const note = screen.getByText(labels.unknown([labels.named(labels.names.topic, 'nonsense')]));
    expect(headings(2)).toHaveLength(4);
    const out = within(note.parentElement ?? note).getByRole('link', { name: words.filter.clear });
    expect(out.getAttribute('href')).toBe(`${prefix}/`);
  });
});
