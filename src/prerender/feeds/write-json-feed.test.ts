import { expect, test } from 'vitest';
import { buildFeed, buildFeedEntry } from '../../testing/build-feed.ts';
import { jsonFeedSchema } from '../../testing/json-feed.ts';
import { writeJsonFeed } from './write-json-feed.ts';

const read = (...args: Parameters<typeof writeJsonFeed>) =>
  jsonFeedSchema.parse(JSON.parse(writeJsonFeed(...args)));

test('the feed has what JSON Feed 1.1 demands, and its addresses', () => {
  expect(read(buildFeed({ entries: [] }))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: '周口经济开发区',
    home_page_url: 'https://paper.example/',
    feed_url: 'https://paper.example/feed.json',
    language: 'zh-Hans',
    authors: [{ name: '周口经济开发区' }],
    items: [],
  });
});

test('an item has its full text, and no date that nobody knows', () => {
  expect(read(buildFeed()).items).toEqual([
    {
      id: 'urn:uuid:4cd605e7-afa2-5360-b5b9-c5e9fb5c76f4',
      url: 'https://paper.example/a/x/',
      title: '开发区召开会议',
      content_html: '<p>会议研究了工作。</p>',
      language: 'zh-Hans',
      summary: '会议研究了工作。',
      authors: [{ name: '王泉林' }],
      tags: ['会议调研'],
    },
  ]);
});

test('empty parts are left out, a date of issue is told', () => {
  const entry = buildFeedEntry({ authors: [], topics: [], summary: '', published: '2020-01-02' });
  const [item] = read(buildFeed({ entries: [entry] })).items;
  expect(Object.keys(item ?? {}).sort()).toEqual(
    ['id', 'url', 'title', 'content_html', 'language', 'date_published'].sort(),
  );
  expect(item?.date_published).toBe('2020-01-02T00:00:00+08:00');
});
