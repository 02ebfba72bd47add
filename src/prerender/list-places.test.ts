import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { pathOf } from '../vocabulary/routes.ts';
import { listPlaces } from './list-places.ts';

test('every file that has an address is written in every language, and one page for the rest', () => {
  const places = listPlaces(buildFiles([buildArticle()]));
  const paths = places.map(({ address, language }) => pathOf(address, language));
  const chinese = [
    '/',
    '/a/kaifaqu-zhaokai-huiyi/',
    '/about/',
    '/topic/economy/',
    '/topic/meetings/',
  ];
  expect(paths.toSorted()).toEqual(
    ['', '/zh-hant', '/en']
      .flatMap((prefix) => chinese.map((path) => prefix + path))
      .concat('/404.html')
      .toSorted(),
  );
});
