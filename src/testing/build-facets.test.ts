import { expect, test } from 'vitest';
import { readRising } from '../search/number-code.ts';
import type { FacetFile } from '../vocabulary/search-files.ts';
import { buildFacets } from './build-facets.ts';
import { fourArticles } from './four-articles.ts';

test('files name the articles by number, those of most articles first', () => {
  const files = buildFacets(fourArticles);
  const facet = files.get('data/search/facets/kind.json') as FacetFile;
  expect(facet.values.map(({ id, articles }) => [id, readRising(articles)])).toEqual([
    ['news', [0, 1, 2]],
    ['opinion', [3]],
  ]);
  expect(files.get('data/search/slugs/0.json')).toEqual(['one', 'two', 'three']);
  expect(files.get('data/search/slugs/1.json')).toEqual(['four']);
});
