import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { buildFeed, buildFeedEntry } from '../../testing/build-feed.ts';
import { atomFaults } from '../../testing/xml-faults.ts';
import type { Feed } from './feed.ts';
import { writeAtom } from './write-atom.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'link', 'author', 'category'].includes(name),
  stopNodes: ['feed.entry.content'],
});

function read(feed: Feed) {
  const xml = writeAtom(feed);
  if (xml === null) throw new Error('no feed');
  expect(atomFaults(xml)).toEqual([]);
  return parser.parse(xml).feed;
}

/** An instant as RFC 3339 has it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

test('the feed has each element that RFC 4287 demands, once, and says where it is', () => {
  const feed = read(buildFeed());
  expect(feed).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': 'zh-Hans',
    id: 'urn:uuid:7d1f4a52-6c0b-5e3a-9b61-2f0f6f6f5a19',
    title: '周口经济开发区',
    updated: expect.stringMatching(INSTANT),
    author: [{ name: '周口经济开发区' }],
    link: [
      {
        '@rel': 'self',
        '@type': 'application/atom+xml',
        '@href': 'https://paper.example/feed.xml',
      },
      { '@rel': 'alternate', '@type': 'text/html', '@href': 'https://paper.example/' },
    ],
  });
});

test('an entry has each element that RFC 4287 demands, and its full text as XHTML', () => {
  const [entry] = read(buildFeed()).entry;
  expect(entry).toMatchObject({
    '@xml:lang': 'zh-Hans',
    id: expect.stringMatching(/^urn:uuid:/),
    title: '开发区召开会议',
    updated: '2019-12-31T00:00:00+08:00',
    author: [{ name: '王泉林' }],
    category: [{ '@term': 'meetings', '@label': '会议调研' }],
    link: [{ '@rel': 'alternate', '@type': 'text/html', '@href': 'https://paper.example/a/x/' }],
    content: {
      '@type': 'xhtml',
      '#text': '<div xmlns="http://www.w3.org/1999/xhtml"><p>会议研究了工作。</p></div>',
    },
  });
});

describe('dates', () => {
  test.each([
    ['2020-01-02', '2020-01-02T00:00:00+08:00'],
    [null, undefined],
  ])('an issue of %s was published %s', (published, instant) => {
    const [entry] = read(buildFeed({ entries: [buildFeedEntry({ published })] })).entry;
    expect(entry.published).toBe(instant);
  });

  test('an entry of which no date is known has the date of the feed', () => {
    const [entry] = read(buildFeed({ entries: [buildFeedEntry({ updated: null })] })).entry;
    expect(entry.updated).toBe('2019-12-31T00:00:00+08:00');
  });

  test('a feed without any date is none', () => {
    expect(writeAtom(buildFeed({ updated: null }))).toBeNull();
  });
});

test('marks in words stay words', () => {
  const title = '</title><甲 & "乙" ]]>';
  const feed = read(buildFeed({ title, entries: [buildFeedEntry({ title, summary: title })] }));
  expect([feed.title, feed.entry[0].title, feed.entry[0].summary]).toEqual([title, title, title]);
});
