import { expect, test } from 'vitest';
import { slug, topicId } from '../vocabulary/ids.ts';
import type { Address } from '../vocabulary/routes.ts';
import { feedLinks } from './feed-links.ts';

const topic = topicId('meetings');
const both = (folder: string) => [
  `<link rel="alternate" type="application/atom+xml" href="/x/${folder}feed.xml" />`,
  `<link rel="alternate" type="application/feed+json" href="/x/${folder}feed.json" />`,
];
const cases: readonly (readonly [Address, readonly string[]])[] = [
  [{ page: 'front' }, both('en/')],
  [{ page: 'front', sheet: 2 }, both('en/')],
  [{ page: 'topic', topic }, both('en/topic/meetings/')],
  [{ page: 'topic', topic, sheet: 3 }, both('en/topic/meetings/')],
  [{ page: 'article', slug: slug('x') }, []],
  [{ page: 'about' }, []],
  [{ page: 'missing' }, []],
];

test.each(cases)('%j has the feeds of the whole of it', (address, links) => {
  expect(feedLinks(address, 'en', '/x/', () => true)).toEqual(links);
});

test('only what is written is linked', () => {
  const links = feedLinks({ page: 'front' }, 'zh', '/', (file) => file === 'feed.json');
  expect(links).toEqual([
    '<link rel="alternate" type="application/feed+json" href="/feed.json" />',
  ]);
});
