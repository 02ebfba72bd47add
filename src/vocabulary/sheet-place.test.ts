import { expect, test } from 'vitest';
import { stem } from './ids.ts';
import type { Edition } from './page.ts';
import { sheetPlace, sheetPlaces } from './sheet-place.ts';

function editionOf(sheets: readonly number[]): Edition {
  return {
    nameplate: null,
    date: null,
    latestDate: null,
    topics: [],
    pages: sheets.map((count, index) => ({
      stem: stem(`p${index}`),
      number: null,
      articles: count * 20,
      sheets: count,
    })),
    articles: 0,
    pairShards: 0,
  };
}

const ROWS: readonly [sheets: readonly number[], places: readonly string[]][] = [
  [[], []],
  [[1], ['1/0']],
  [
    [2, 1],
    ['1/0', '1/1', '2/0'],
  ],
  [
    [1, 0, 2],
    ['1/0', '3/0', '3/1'],
  ],
];

test.each(ROWS)('pages of %j sheets have their sheets at %j', (sheets, places) => {
  const edition = editionOf(sheets);
  expect(sheetPlaces(edition).map(({ page, index }) => `${page}/${index}`)).toEqual(places);
  places.forEach((place, index) => {
    const found = sheetPlace(edition, index + 1);
    expect(`${found?.page}/${found?.index}`).toBe(place);
  });
  expect(sheetPlace(edition, places.length + 1)).toBeNull();
  expect(sheetPlace(edition, 0)).toBeNull();
});
