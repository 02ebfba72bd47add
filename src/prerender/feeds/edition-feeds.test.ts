import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { buildFiles } from '../../testing/build-files.ts';
import type { Article } from '../../vocabulary/article.ts';
import { slug, topicId } from '../../vocabulary/ids.ts';
import type { AboutFile, Edition, PageFacts } from '../../vocabulary/page.ts';
import { editionFeeds } from './edition-feeds.ts';

const place = { base: '/x/', site: 'https://paper.example' };
const articles = [
  buildArticle({ slug: slug('one'), topics: [{ id: topicId('meetings'), why: 'test' }] }),
  buildArticle({ slug: slug('two'), title: null, byline: [{ role: '记者', names: ['王泉林'] }] }),
];

function feedsOf(
  {
    edition = {},
    page = {},
    given = articles,
  }: {
    edition?: Partial<Edition>;
    page?: Partial<PageFacts>;
    given?: readonly Article[];
  } = {},
  at = place,
) {
  const files = buildFiles(given, edition);
  for (const [path, file] of files) {
    if (!path.endsWith('/about.json')) continue;
    const { pages } = file as AboutFile;
    files.set(path, { pages: pages.map((one) => ({ ...one, page: { ...one.page, ...page } })) });
  }
  return editionFeeds((path) => files.get(path), at);
}

test('the edition and each topic have a feed in every language', () => {
  expect(
    feedsOf().map(({ atom, title }) => [atom.slice('https://paper.example/x'.length), title]),
  ).toEqual([
    ['/feed.xml', '周口经济开发区'],
    ['/topic/meetings/feed.xml', '会议调研 · 周口经济开发区'],
    ['/topic/economy/feed.xml', '经济财税 · 周口经济开发区'],
    ['/zh-hant/feed.xml', '周口经济开发区'],
    ['/zh-hant/topic/meetings/feed.xml', '会议调研 · 周口经济开发区'],
    ['/zh-hant/topic/economy/feed.xml', '经济财税 · 周口经济开发区'],
    ['/en/feed.xml', '周口经济开发区'],
    ['/en/topic/meetings/feed.xml', 'Meetings and visits · 周口经济开发区'],
    ['/en/topic/economy/feed.xml', 'Economy and revenue · 周口经济开发区'],
  ]);
});

test('a feed has its articles in order, with full text, address and writers', () => {
  const [whole, meetings] = feedsOf();
  expect(whole?.entries.map(({ url }) => url)).toEqual([
    'https://paper.example/x/a/one/',
    'https://paper.example/x/a/two/',
  ]);
  expect(whole?.entries[1]).toMatchObject({
    title: '（无题）',
    authors: ['王泉林'],
    lang: 'zh-Hans',
    content: expect.stringContaining('<p>全区完成税收8.49亿元。</p>'),
  });
  expect(meetings?.entries.map(({ topics }) => topics)).toEqual([
    [{ id: 'meetings', name: '会议调研' }],
  ]);
});

test('ids are all different, and the same on another site', () => {
  const idsOf = (feeds: ReturnType<typeof feedsOf>) =>
    feeds.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
  const ids = idsOf(feedsOf());
  expect(idsOf(feedsOf({}, { base: '/', site: 'https://other.example' }))).toEqual(ids);
  // An article has one id in the feed of the edition and in that of its topic.
  expect(new Set(ids).size).toBe(9 + 2 * 3);
});

describe('dates', () => {
  const latestDate = { text: '12月1日', iso: '2019-12-01' };
  test.each([
    ['the issue’s', { edition: { date: '2020-01-02' } }, '2020-01-02', '2020-01-02'],
    ['the page’s', { page: { date: '2020-01-03' } }, '2020-01-03', '2020-01-03'],
    ['the latest of the page', { page: { latestDate } }, null, '2019-12-01'],
    ['the latest of the edition', { page: { latestDate: null } }, null, '2019-12-31'],
    ['none', { page: { latestDate: null }, edition: { latestDate: null } }, null, null],
    [
      'none but a month',
      { page: { date: '2020-01', latestDate: null }, edition: { latestDate: null } },
      null,
      null,
    ],
  ] as const)('%s', (_, known, published, updated) => {
    const [whole] = feedsOf(known);
    expect(whole?.entries[0]).toMatchObject({ published, updated });
    expect(whole?.updated).toBe(updated);
  });
});

test('of an archive a feed has the latest two hundred', () => {
  const given = Array.from({ length: 201 }, (_, index) =>
    buildArticle({ slug: slug(`a${index}`) }),
  );
  expect(feedsOf({ given })[0]?.entries).toHaveLength(200);
});

test('a paper without a name is called so', () => {
  expect(feedsOf({ edition: { nameplate: null } })[0]?.title).toBe('报名未载');
});
