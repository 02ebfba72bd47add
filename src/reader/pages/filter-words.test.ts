import { describe, expect, test } from 'vitest';
import type { Facets } from '../../search/facets.ts';
import { FILTER_NAMES, writeFilters } from '../../vocabulary/filters.ts';
import { LOCALES } from '../locale/locales.ts';
import { chosenWords, filterGroups } from './filter-words.ts';

const facets: Facets = {
  person: [
    { id: 'jia', names: { zh: '甲某', 'zh-hant': '甲某', en: 'Jia' }, articles: [0, 1] },
    { id: 'yi', names: { zh: '乙某', 'zh-hant': '乙某', en: '乙某' }, articles: [1] },
  ],
  kind: [{ id: 'news', names: { zh: '新闻', 'zh-hant': '新聞', en: 'News' }, articles: [0, 1, 2] }],
  date: [{ id: '2019-12-31', names: { zh: '', 'zh-hant': '', en: '' }, articles: [0] }],
};
const words = {
  facets,
  total: 3,
  among: null,
  names: FILTER_NAMES,
  hrefOf: writeFilters,
  locale: LOCALES.en,
};

describe('what can be chosen', () => {
  test('has names, addresses and counts; a name of another language says which', () => {
    expect(filterGroups({ ...words, filters: { kind: ['news'] }, names: ['person'] })).toEqual([
      {
        filter: 'person',
        values: [
          { id: 'jia', name: 'Jia', count: 2, isChosen: false, href: '?person=jia&kind=news' },
          {
            id: 'yi',
            name: '乙某',
            lang: 'zh-Hans',
            count: 1,
            isChosen: false,
            href: '?person=yi&kind=news',
          },
        ],
      },
    ]);
  });

  test('is left out where every article has it', () => {
    expect(filterGroups({ ...words, filters: {} }).map(({ filter }) => filter)).toEqual([
      'person',
      'date',
    ]);
  });
});

test.each([
  [{ person: ['yi'], date: ['2019'] }, null, [1, 1]],
  [{ person: ['jia', 'yi'] }, null, [1, 2]],
  [{ person: ['jia'] }, [1, 2], [2]],
])('taken out of %j, found %j, a value leaves %j articles', (filters, among, counts) => {
  const chosen = chosenWords({ ...words, filters, among });
  expect(chosen.map(({ count }) => count)).toEqual(counts);
});

test('a chosen year is called by its date, with the way back', () => {
  const [year] = chosenWords({
    ...words,
    filters: { date: ['2019'], kind: ['news'] },
    names: ['date'],
  });
  expect(year).toMatchObject({ filter: 'date', value: '2019', name: '2019', href: '?kind=news' });
});
