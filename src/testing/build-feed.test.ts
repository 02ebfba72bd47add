import { expect, test } from 'vitest';
import { buildFeed, buildFeedEntry } from './build-feed.ts';

test('what is given stands in place of what is made up', () => {
  expect(buildFeed({ title: '甲', entries: [] })).toMatchObject({ title: '甲', entries: [] });
  expect(buildFeedEntry({ title: '甲' }).title).toBe('甲');
});
