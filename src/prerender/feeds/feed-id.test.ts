import { expect, test } from 'vitest';
import { slug, stem, topicId } from '../../vocabulary/ids.ts';
import { entryId, feedId } from './feed-id.ts';

test('an id is for ever', () => {
  expect(entryId(stem('p'), slug('x'), 'zh')).toBe('urn:uuid:f7de7d9a-5f5f-54e3-9816-b857d8d5df6a');
});

test('articles, languages, papers and topics have ids of their own', () => {
  const ids = [
    entryId(stem('p'), slug('x'), 'zh'),
    entryId(stem('p'), slug('x'), 'en'),
    entryId(stem('p'), slug('y'), 'zh'),
    entryId(stem('q'), slug('x'), 'zh'),
    feedId('甲报', null, 'zh'),
    feedId('甲报', null, 'en'),
    feedId('甲报', topicId('x'), 'zh'),
    feedId('乙报', null, 'zh'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/);
});
