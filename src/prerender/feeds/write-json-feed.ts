import type { Feed, FeedEntry } from './feed.ts';

const named = (names: readonly string[]) => names.map((name) => ({ name }));

/** Leaves out empty parts. */
function itemOf(entry: FeedEntry): Record<string, unknown> {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.content,
    language: entry.lang,
    ...(entry.summary === '' ? {} : { summary: entry.summary }),
    // Unlike Atom's `updated` these may be absent, so only a date of issue is told.
    ...(entry.published === null ? {} : { date_published: `${entry.published}T00:00:00+08:00` }),
    ...(entry.authors.length === 0 ? {} : { authors: named(entry.authors) }),
    ...(entry.topics.length === 0 ? {} : { tags: entry.topics.map(({ name }) => name) }),
  };
}

/** A feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.lang,
    authors: named([feed.author]),
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
