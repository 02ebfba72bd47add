import type { Feed, FeedEntry } from '../prerender/feeds/feed.ts';

/** An article in a feed, dated by the latest date of its text. */
export function buildFeedEntry(parts: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'urn:uuid:4cd605e7-afa2-5360-b5b9-c5e9fb5c76f4',
    title: '开发区召开会议',
    url: 'https://paper.example/a/x/',
    lang: 'zh-Hans',
    authors: ['王泉林'],
    topics: [{ id: 'meetings', name: '会议调研' }],
    summary: '会议研究了工作。',
    content: '<p>会议研究了工作。</p>',
    published: null,
    updated: '2019-12-31',
    ...parts,
  };
}

/** A feed of one article. */
export function buildFeed(parts: Partial<Feed> = {}): Feed {
  return {
    id: 'urn:uuid:7d1f4a52-6c0b-5e3a-9b61-2f0f6f6f5a19',
    title: '周口经济开发区',
    author: '周口经济开发区',
    lang: 'zh-Hans',
    home: 'https://paper.example/',
    atom: 'https://paper.example/feed.xml',
    json: 'https://paper.example/feed.json',
    updated: '2019-12-31',
    entries: [buildFeedEntry()],
    ...parts,
  };
}
