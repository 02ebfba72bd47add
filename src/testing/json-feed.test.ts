import { describe, expect, test } from 'vitest';
import { jsonFeedSchema } from './json-feed.ts';

const item = { id: '1', content_text: '文' };
const feed = { version: 'https://jsonfeed.org/version/1.1', title: '报', items: [item] };

test('the least that a feed may be is one', () => {
  expect(jsonFeedSchema.safeParse(feed).success).toBe(true);
});

describe('a fault is found:', () => {
  test.each([
    ['an old version', { ...feed, version: 'https://jsonfeed.org/version/1' }],
    ['no title', { ...feed, title: undefined }],
    ['no items', { ...feed, items: undefined }],
    ['an item without text', { ...feed, items: [{ id: '1' }] }],
    ['an item without id', { ...feed, items: [{ content_text: '文' }] }],
    ['an id that is no string', { ...feed, items: [{ ...item, id: 1 }] }],
    ['one id twice', { ...feed, items: [item, item] }],
    ['a date without a time', { ...feed, items: [{ ...item, date_published: '2019-12-31' }] }],
    ['an author without any part', { ...feed, authors: [{}] }],
    ['an address that is not whole', { ...feed, feed_url: '/feed.json' }],
    ['a name that is not in the format', { ...feed, updated: '2019-12-31' }],
  ])('%s', (_, value) => {
    expect(jsonFeedSchema.safeParse(value).success).toBe(false);
  });
});
