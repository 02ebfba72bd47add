import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { buildTermFiles } from '../testing/build-terms.ts';
import { slug, topicId } from '../vocabulary/ids.ts';
import { pathOf } from '../vocabulary/routes.ts';
import { listPlaces } from './list-places.ts';

const many = Array.from({ length: 41 }, (_, index) =>
  buildArticle({
    slug: slug(`a${index}`),
    topics: index < 21 ? [{ id: topicId('meetings'), why: 'test' }] : [],
  }),
);

test('pages that come after the first have addresses with their number', () => {
  const paths = listPlaces(buildFiles(many)).map((place) => pathOf(place.address, place.language));
  expect(paths.filter((path) => path.includes('/page/')).toSorted()).toEqual([
    '/en/page/2/',
    '/en/page/3/',
    '/en/topic/meetings/page/2/',
    '/page/2/',
    '/page/3/',
    '/topic/meetings/page/2/',
    '/zh-hant/page/2/',
    '/zh-hant/page/3/',
    '/zh-hant/topic/meetings/page/2/',
  ]);
});

test('terms have an index and an entry each, in every language', () => {
  const edition = new Map([...buildFiles([]), ...buildTermFiles()]);
  const paths = listPlaces(edition).map((place) => pathOf(place.address, place.language));
  expect(paths.filter((path) => path.includes('/terms/')).toSorted()).toEqual(
    ['', '/zh-hant', '/en']
      .flatMap((prefix) =>
        ['', 'fangguanfu/', 'wang-quanlin/'].map((id) => `${prefix}/terms/${id}`),
      )
      .toSorted(),
  );
});

test('every file that has an address is written in every language, and one page for the rest', () => {
  const places = listPlaces(buildFiles([buildArticle()]));
  const paths = places.map(({ address, language }) => pathOf(address, language));
  const chinese = [
    '/',
    '/a/kaifaqu-zhaokai-huiyi/',
    '/about/',
    '/search/',
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

test('an article that is translated has a page of both languages too', () => {
  const files = buildFiles([
    buildArticle({ slug: slug('one'), isPaired: true }),
    buildArticle({ slug: slug('two') }),
  ]);
  const paths = listPlaces(files).map(({ address, language }) => pathOf(address, language));
  expect(paths.filter((path) => path.endsWith('/both/'))).toEqual([
    '/a/one/both/',
    '/zh-hant/a/one/both/',
    '/en/a/one/both/',
  ]);
});
