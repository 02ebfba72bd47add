import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FILTER_NAMES,
  filterEntries,
  filtersOfParams,
  hasFilters,
  makeFilters,
  toggleValue,
  writeFilters,
} from './filters.ts';

const read = (search: string) => filtersOfParams(new URLSearchParams(search));

describe('an address', () => {
  test.each([
    ['', {}],
    ['?topic=a', { topic: ['a'] }],
    ['?topic=b&topic=a&topic=b', { topic: ['b', 'a'] }],
    ['?doubts=open&topic=a', { topic: ['a'], doubts: ['open'] }],
    ['?topic=&person=+&kind=%20news%20', { kind: ['news'] }],
    ['?t%6Fpic=a', { topic: ['a'] }],
    ['?topics=a&other=b', {}],
    ['?person=%3Cscript%3E', { person: ['<script>'] }],
    ['?date=--12-03&date=2019', { date: ['--12-03', '2019'] }],
  ])('%s asks for %j', (search, filters) => {
    expect(read(search)).toEqual(filters);
    expect(hasFilters(read(search))).toBe(Object.keys(filters).length > 0);
  });

  test.each([
    [{}, ''],
    [{ topic: ['b', 'a'] }, '?topic=b&topic=a'],
    [{ doubts: ['open'], topic: ['a'] }, '?topic=a&doubts=open'],
    [{ date: ['--12-03'] }, '?date=--12-03'],
    [{ person: ['a&topic=b'] }, '?person=a%26topic%3Db'],
  ])('for %j is %s', (filters, search) => {
    expect(writeFilters(filters)).toBe(search);
  });

  test('is read back as it was written, whatever is chosen', () => {
    const entry = fc.tuple(fc.constantFrom(...FILTER_NAMES), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(entry), (given) => {
        const filters = makeFilters(given);
        expect(read(writeFilters(filters))).toEqual(filters);
        expect(makeFilters(filterEntries(filters))).toEqual(filters);
      }),
    );
  });
});

test('a click adds a value, a second click takes it out', () => {
  const once = toggleValue({ topic: ['a'], kind: ['news'] }, 'topic', 'b');
  expect(once).toEqual({ topic: ['a', 'b'], kind: ['news'] });
  expect(toggleValue(once, 'topic', 'a')).toEqual({ topic: ['b'], kind: ['news'] });
  expect(toggleValue({ kind: ['news'] }, 'kind', 'news')).toEqual({});
  expect(toggleValue({ topic: ['a'] }, 'person', 'a')).toEqual({ topic: ['a'], person: ['a'] });
});
