import { expect, test } from 'vitest';
import { stem } from '../../../vocabulary/ids.ts';
import { numberPlaces } from './number-places.ts';

const page = (articles: number) => ({ stem: stem('p'), number: null, articles, sheets: 1 });
const edition = { pages: [page(3), page(0), page(2)] };

test.each([
  [[], []],
  [[0, 2], [{ page: 1, first: 0, places: [0, 2], of: 3 }]],
  [
    [2, 3, 4],
    [
      { page: 1, first: 0, places: [2], of: 3 },
      { page: 3, first: 3, places: [0, 1], of: 2 },
    ],
  ],
  [[5, 99], []],
])('articles %j stand at %j', (numbers, places) => {
  expect(numberPlaces(edition, numbers)).toEqual(places);
});
