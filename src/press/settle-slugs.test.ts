import { expect, test } from 'vitest';
import { makeArticle, makePage } from '../testing/make-page.ts';
import { slug } from '../vocabulary/ids.ts';
import { settleSlugs } from './settle-slugs.ts';

/** Pages as `stem: slugs`, a slug that the desk names with a star: `b: x, y*`. */
function pagesOf(...lines: readonly string[]) {
  return lines.map((line) => {
    const [name = '', list = ''] = line.split(': ');
    const slugs = list.split(', ');
    const desk = slugs.filter((one) => one.endsWith('*')).map((one) => slug(one.slice(0, -1)));
    const articles = slugs.map((one) => makeArticle(one.replace('*', '')));
    return makePage(name, articles, { deskSlugs: desk });
  });
}

function settled(...lines: readonly string[]) {
  return settleSlugs(pagesOf(...lines)).map(({ articles }) => articles.map((one) => one.slug));
}

test.each([
  ['different slugs stay', ['a: x', 'b: y'], [['x'], ['y']]],
  ['the first page keeps the slug', ['a: x', 'b: x'], [['x'], ['x-3e23e8']]],
  [
    'the suffix depends on the stem alone',
    ['a: x', 'c: x', 'b: x'],
    [['x'], ['x-2e7d2c'], ['x-3e23e8']],
  ],
  ['a desk slug wins over an earlier page', ['a: x', 'b: x*'], [['x-ca9781'], ['x']]],
  [
    'a suffixed slug that is taken gets a longer one',
    ['b: x-3e23e8', 'a: x', 'b: x'],
    [['x-3e23e8'], ['x'], ['x-3e23e81']],
  ],
  [
    'a long slug is cut for the suffix',
    ['a: '.concat('z'.repeat(48)), 'b: '.concat('z'.repeat(48))],
    [['z'.repeat(48)], [`${'z'.repeat(41)}-3e23e8`]],
  ],
])('%s', (_name, pages, expected) => {
  expect(settled(...pages)).toEqual(expected);
});

test('a cut slug does not end in two hyphens', () => {
  const long = `${'z'.repeat(40)}-${'z'.repeat(7)}`;
  expect(settled(`a: ${long}`, `b: ${long}`)[1]).toEqual([`${'z'.repeat(40)}-3e23e8`]);
});

test('one slug named by two desk files is an error that names both files', () => {
  expect(() => settled('a: x*', 'b: x*')).toThrow(
    /^seeds\/b\.desk\.yaml: slug-clash: x is named by seeds\/a\.desk\.yaml too/,
  );
});
