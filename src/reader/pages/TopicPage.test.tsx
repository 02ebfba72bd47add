import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFiles } from '../../testing/build-files.ts';
import { fourArticles } from '../../testing/four-articles.ts';
import { renderReader } from '../../testing/render-reader.tsx';
import { LOCALES } from '../locale/locales.ts';

const files = buildFiles(fourArticles);
const titles = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['zh', '', '会议调研', '经济财税'],
  ['en', '/en', 'Meetings and visits', 'Economy and revenue'],
] as const)('in %s', (language, prefix, meetings, economy) => {
  const { filter } = LOCALES[language];

  test.each([
    ['meetings', meetings, ['第一篇', '第三篇']],
    ['economy', economy, ['第二篇', '第三篇']],
  ])('%s has its name and its articles in full', async (id, name, articles) => {
    await renderReader(`${prefix}/topic/${id}/`, files);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(titles()).toEqual(articles);
    for (const article of screen.getAllByRole('article')) {
      expect(article.textContent).toContain('会议研究了工作。全区完成税收8.49亿元。');
    }
    expect(screen.getByText(filter.shown(2))).toBeTruthy();
  });

  test('its topic is the one that is chosen', async () => {
    await renderReader(`${prefix}/topic/economy/`, files);
    const pressed = screen
      .getAllByRole('button', { pressed: true })
      .map(({ textContent }) => textContent);
    expect(pressed).toEqual([economy]);
  });

  test('its articles take the topic along', async () => {
    await renderReader(`${prefix}/topic/economy/`, files);
    const link = screen.getByRole('link', { name: '第二篇' });
    expect(link.getAttribute('href')).toBe(`${prefix}/a/two/?topic=economy`);
  });
});

test('another topic joins it on the front page', async () => {
  const { router } = await renderReader('/topic/economy/', files);
  fireEvent.click(screen.getByRole('button', { name: /会议调研/ }));
  await waitFor(() => expect(titles()).toEqual(['第一篇', '第二篇', '第三篇']));
  expect(router.state.location.search).toBe('?topic=economy&topic=meetings');
});

test('switched off, the whole edition is there', async () => {
  const { router } = await renderReader('/topic/economy/', files);
  fireEvent.click(screen.getByRole('button', { name: /经济财税/ }));
  await waitFor(() => expect(titles()).toHaveLength(4));
  expect(`${router.state.location.pathname}${router.state.location.search}`).toBe('/');
});

test('a topic of no article is a page without articles, not a fault', async () => {
  await renderReader('/topic/economy/', buildFiles(fourArticles.slice(0, 1)));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('经济财税');
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(screen.getByText(LOCALES.zh.filter.shown(0))).toBeTruthy();
});

test('a topic whose file is not what it should be is a fault that names it', async () => {
  const broken = new Map(files).set('data/topics/economy.json', { id: 'economy', articles: '' });
  await renderReader('/topic/economy/', broken);
  expect(screen.getByText(LOCALES.zh.fault.broken('data/topics/economy.json'))).toBeTruthy();
});
