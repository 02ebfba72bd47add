import { act, screen, waitFor, within } from '@testing-library/react';
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

describe('from page to page', () => {
  /** What the router tells while an address is gone to. */
  async function goTo(path: string, { ahead }: { readonly ahead: boolean }) {
    const { router, load } = await renderReader('/', files);
    const url = new URL(path, 'https://edition.invalid');
    const { address, language } = readPath(url.pathname);
    if (ahead && address !== null) await load({ address, language }, url.search);
    const states: string[] = [];
    router.subscribe(({ navigation }) => states.push(navigation.state));
    await act(() => router.navigate(path));
    return states;
  }

  test.each(['/a/two/', '/a/two/?topic=economy', '/topic/economy/', '/?topic=economy', '/en/'])(
    '%s is shown at once when it has been fetched ahead',
    async (path) => {
      expect(await goTo(path, { ahead: true })).toEqual(['idle']);
    },
  );

  test('what has not been fetched is waited for', async () => {
    expect(await goTo('/a/two/', { ahead: false })).toEqual(['loading', 'idle']);
  });

  test('an article begins at once, and the rest follows', async () => {
    const { router } = await renderReader('/', files);
    const foot = () => screen.queryByRole('navigation', { name: LOCALES.zh.article.neighbours });
    await act(async () => {
      await router.navigate('/a/two/');
    });
    expect(headings(1)).toEqual(['第二篇']);
    await waitFor(() => expect(foot()).not.toBeNull());
  });
});
