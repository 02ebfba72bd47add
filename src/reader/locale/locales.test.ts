import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { LOCALES } from './locales.ts';

/** Every word of a locale by its path; functions are called with a plausible value each. */
function words(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => words(part, `${path}.${key}`));
}

/** Words that one language does not need, and names of the language. */
const ELSEWHERE = /^\.(?:article\.untranslated|colon|tag|language)$/;

describe.each(LANGUAGES)('$id', ({ id, tag }) => {
  const locale = LOCALES[id];

  test('it belongs to its address', () => {
    expect(locale.language).toBe(id);
    expect(locale.tag).toBe(tag);
  });

  test.each(words(locale, '').filter(([path]) => !ELSEWHERE.test(path)))('%s: %s', (_, word) => {
    expect(word.trim()).not.toBe('');
    expect(/\p{Script=Han}/u.test(word)).toBe(id !== 'en');
  });
});

test('every language has the same words', () => {
  const [first, ...others] = LANGUAGES.map(({ id }) =>
    words(LOCALES[id], '')
      .map(([path]) => path)
      .sort(),
  );
  for (const other of others) expect(other).toEqual(first);
});

test.each([
  ['2019-12-31', '2019年12月31日', '31 December 2019'],
  ['2019-12', '2019年12月', 'December 2019'],
  ['--12-03', '12月3日', '3 December'],
  ['2019', '2019年', '2019'],
  ['someday', 'someday', 'someday'],
])('the date %s', (iso, zh, en) => {
  expect(LOCALES.zh.date.full(iso)).toBe(zh);
  expect(LOCALES.en.date.full(iso)).toBe(en);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a、b', 'a and b'],
  [['a', 'b', 'c'], 'a、b、c', 'a, b and c'],
])('the list %j', (items, zh, en) => {
  expect(LOCALES.zh.list(items)).toBe(zh);
  expect(LOCALES.en.list(items)).toBe(en);
});

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [11, '11 articles'],
])('%i is counted in English', (count, text) => {
  expect(LOCALES.en.filter.shown(count)).toBe(text);
});
