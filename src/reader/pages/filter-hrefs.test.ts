import { describe, expect, test } from 'vitest';
import { topicId } from '../../vocabulary/ids.ts';
import { filterHrefs } from './filter-hrefs.ts';

const [a, b, c] = [topicId('a'), topicId('b'), topicId('c')];

describe.each([
  ['zh', ''],
  ['zh-hant', '/zh-hant'],
  ['en', '/en'],
] as const)('in %s', (language, prefix) => {
  test.each([
    [[], a, '/?topic=a'],
    [[a], b, '/?topic=a&topic=b'],
    [[b], a, '/?topic=b&topic=a'],
    [[a, b], a, '/?topic=b'],
    [[a, b, c], b, '/?topic=a&topic=c'],
    [[a], a, '/'],
  ])('with %j chosen, a click on %s leads to %s', (chosen, topic, href) => {
    expect(filterHrefs({ topic: chosen }, language).toggleHref(topic)).toBe(prefix + href);
  });

  test.each([[[]], [[a]], [[a, b]]])(
    'with %j chosen, the way out and the pages of topics are the same',
    (chosen) => {
      const hrefs = filterHrefs({ topic: chosen, kind: ['news'] }, language);
      expect(hrefs.filteredHref({ kind: ['photo'] })).toBe(`${prefix}/?kind=photo`);
      expect(hrefs.allHref).toBe(`${prefix}/`);
      expect(hrefs.pageHref(b)).toBe(`${prefix}/topic/b/`);
    },
  );
});
