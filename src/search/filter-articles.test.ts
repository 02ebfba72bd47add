import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FILTER_NAMES,
  type FilterName,
  type Filters,
  makeFilters,
  toggleValue,
} from '../vocabulary/filters.ts';
import { facetChoices } from './facet-choices.ts';
import { type Facets, readFacet } from './facets.ts';
import { filterArticles } from './filter-articles.ts';
import { writeRising } from './number-code.ts';

const entry = (id: string, ...articles: number[]) => ({
  id,
  names: { zh: id, 'zh-hant': id, en: id },
  articles,
});

/** Six articles, 0 to 5. */
const FACETS: Facets = {
  topic: [entry('a', 0, 1, 2), entry('b', 2, 3)],
  kind: [entry('news', 0, 1, 3), entry('photo', 2), entry('opinion', 4)],
  date: [
    entry('2019-12-19', 0, 3),
    entry('2019-12-31', 1),
    entry('2018-01', 2),
    entry('--12-03', 4),
  ],
};
const find = (filters: Filters) => filterArticles(FACETS, filters, 6).articles;

describe('articles', () => {
  test.each<[Filters, readonly number[]]>([
    [{}, [0, 1, 2, 3, 4, 5]],
    [{ topic: ['a'] }, [0, 1, 2]],
    [{ topic: ['a', 'b'] }, [0, 1, 2, 3]],
    [{ topic: ['a'], kind: ['news'] }, [0, 1]],
    [{ topic: ['a', 'b'], kind: ['news', 'photo'] }, [0, 1, 2, 3]],
    [{ topic: ['a'], kind: ['opinion'] }, []],
    [{ date: ['2019'] }, [0, 1, 3]],
    [{ date: ['2019-12'] }, [0, 1, 3]],
    [{ date: ['2019-12-19'] }, [0, 3]],
    [{ date: ['2018', '2019-12-31'] }, [1, 2]],
    [{ date: ['--12'] }, [4]],
    [{ date: ['--12-03'] }, [4]],
  ])('%j lets %j pass', (filters, articles) => {
    expect(find(filters)).toEqual(articles);
    expect(filterArticles(FACETS, filters, 6).unknown).toEqual([]);
  });

  test.each<[FilterName, string]>([
    ['topic', 'c'],
    ['person', 'a'],
    ['date', '2019-1'],
    ['date', '201'],
    ['date', '-'],
    ['date', ''],
    ['kind', 'new'],
    ['kind', 'NEWS'],
  ])('nobody knows the %s %j: it is told, and not chosen', (name, value) => {
    const filters = { kind: ['photo'], [name]: [value, ...(name === 'kind' ? ['photo'] : [])] };
    expect(filterArticles(FACETS, filters, 6)).toEqual({
      known: { kind: ['photo'] },
      unknown: [[name, value]],
      articles: [2],
    });
  });

  test('are those that a file lists', () => {
    const { articles: _, ...value } = entry('a');
    const file = { values: [{ ...value, articles: writeRising([1, 4, 900]) }] };
    expect(readFacet(file)).toEqual([entry('a', 1, 4, 900)]);
    expect(() => readFacet({ values: [{ ...value, articles: 'g' }] })).toThrow(/ends within/);
  });
});

describe('choices', () => {
  const counts = (filters: Filters, among: readonly number[] | null = null) =>
    Object.fromEntries(
      facetChoices(FACETS, filters, 6, among).map(({ name, choices }) => [
        name,
        Object.fromEntries(choices.map(({ id, count }) => [id, count])),
      ]),
    );

  test('of a filter without a choice are counted under all the others', () => {
    expect(counts({ topic: ['a'] })).toMatchObject({ kind: { news: 2, photo: 1 } });
  });

  test('of a filter with a choice count what they add; the chosen one what is left', () => {
    expect(counts({ topic: ['a'] }).topic).toEqual({ a: 6, b: 4 });
    expect(counts({ kind: ['news', 'photo'] }).kind).toEqual({ news: 1, photo: 3, opinion: 5 });
  });

  test('tell whether any of them makes a difference', () => {
    const matter = (filters: Filters) =>
      facetChoices(FACETS, filters, 6).flatMap(({ name, matters }) => (matters ? [name] : []));
    expect(matter({})).toEqual(['topic', 'kind', 'date']);
    expect(matter({ kind: ['opinion'] })).toEqual(['kind']);
    expect(matter({ kind: ['photo'] })).toEqual(['kind']);
  });

  test('within a chosen month are chosen with it', () => {
    expect(counts({ date: ['2019-12'] }).date).toEqual({ '2018-01': 4, '--12-03': 4 });
  });

  test('count only what a query has found', () => {
    expect(counts({}, [0, 2]).kind).toEqual({ news: 1, photo: 1 });
    expect(counts({ topic: ['b'] }, [0, 2]).topic).toEqual({ a: 2, b: 2 });
  });
});

describe('whatever is chosen', () => {
  const TOTAL = 12;
  const lists = fc.uniqueArray(fc.nat(TOTAL - 1), { maxLength: TOTAL });
  const dates = ['2019-12-19', '2019-12', '2019-11-02', '--12-03'];
  const ids = (name: FilterName) => (name === 'date' ? dates : ['a', 'b', 'c']);
  const facets = fc
    .tuple(...FILTER_NAMES.map((name) => fc.tuple(...ids(name).map(() => lists))))
    .map(
      (all): Facets =>
        Object.fromEntries(
          FILTER_NAMES.map((name, place) => [
            name,
            ids(name).map((id, at) =>
              entry(id, ...(all[place]?.[at] ?? []).toSorted((x, y) => x - y)),
            ),
          ]),
        ),
    );
  const value = fc
    .constantFrom(...FILTER_NAMES)
    .chain((name) =>
      fc.tuple(
        fc.constant(name),
        fc.constantFrom(...ids(name), ...(name === 'date' ? ['2019', '2018'] : ['nobody'])),
      ),
    );
  const filters = fc.array(value, { maxLength: 5 }).map(makeFilters);

  test('every count is the number of articles after the click', () => {
    fc.assert(
      fc.property(facets, filters, fc.option(lists), (given, chosen, among) => {
        const found = (which: Filters) =>
          filterArticles(given, which, TOTAL).articles.filter(
            (number) => among === null || among.includes(number),
          ).length;
        for (const { name, choices } of facetChoices(given, chosen, TOTAL, among)) {
          for (const { id, count } of choices) {
            expect(count, `${name}=${id}`).toBe(found(toggleValue(chosen, name, id)));
          }
        }
      }),
    );
  });

  test('articles are those that a plain look at each would take', () => {
    fc.assert(
      fc.property(facets, filters, (given, chosen) => {
        const { known, articles } = filterArticles(given, chosen, TOTAL);
        const has = (name: FilterName, wanted: string, number: number) =>
          given[name]?.some(
            ({ id, articles: of }) =>
              (id === wanted || (name === 'date' && id.startsWith(`${wanted}-`))) &&
              of.includes(number),
          );
        const all = Array.from({ length: TOTAL }, (_, number) => number);
        const passing = all.filter((number) =>
          FILTER_NAMES.every(
            (name) => known[name]?.some((wanted) => has(name, wanted, number)) ?? true,
          ),
        );
        expect(articles).toEqual(passing);
      }),
    );
  });
});
