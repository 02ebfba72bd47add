import { expect, test } from 'vitest';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { LOCALES } from './locales.ts';

test.each(LANGUAGES.map(({ id }) => id))('%s has a word for everything', (language) => {
  const { groups, kinds, count, named, bylines, picture, ...labels } = LOCALES[language].terms;
  const said = [
    ...Object.values(groups),
    ...Object.values(kinds),
    ...Object.values(labels),
    count({ articles: 1, bylines: 0 }),
    named(1, 2),
    bylines(3),
    picture('x'),
  ];
  for (const word of said) expect(word.trim()).not.toBe('');
});

test.each([
  ['zh', { articles: 4, bylines: 1 }, '4篇'],
  ['zh', { articles: 0, bylines: 10 }, '署名10篇'],
  ['en', { articles: 1, bylines: 0 }, '1 article'],
  ['en', { articles: 0, bylines: 2 }, '2 bylines'],
] as const)('in %s %j is %s', (language, entry, said) => {
  expect(LOCALES[language].terms.count(entry)).toBe(said);
});
