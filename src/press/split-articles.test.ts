import { expect, test } from 'vitest';
import type { Role } from './assign-roles.ts';
import { readUnits } from './read-units.ts';
import { splitArticles } from './split-articles.ts';

/** Drafts of lines with the roles given, as their titles and numbers of body lines. */
function split(...roles: Role[]) {
  const { units } = readUnits(roles.map((role, i) => `${role} ${i}`).join('\n\n'));
  return splitArticles(units, roles).map(({ kicker, pretitle, title, subtitle, author, body }) => [
    [kicker, pretitle, title, subtitle, author]
      .flatMap((part) => part.map(({ words }) => words.text))
      .join(', '),
    body.length,
  ]);
}

test.each([
  ['one article', ['title', 'body', 'body'], [['title 0', 2]]],
  [
    'text above the first title',
    ['body', 'title', 'body'],
    [
      ['', 1],
      ['title 1', 1],
    ],
  ],
  [
    'a kicker begins an article',
    ['title', 'body', 'kicker', 'title', 'body'],
    [
      ['title 0', 1],
      ['kicker 2, title 3', 1],
    ],
  ],
  [
    'a pretitle begins an article',
    ['title', 'body', 'pretitle', 'title', 'body'],
    [
      ['title 0', 1],
      ['pretitle 2, title 3', 1],
    ],
  ],
  ['two lines of a title', ['title', 'title', 'body'], [['title 0, title 1', 1]]],
  [
    'a title and its decks',
    ['pretitle', 'title', 'subtitle', 'author', 'body'],
    [['pretitle 0, title 1, subtitle 2, author 3', 1]],
  ],
  [
    'a title without text',
    ['title', 'kicker', 'title', 'body'],
    [
      ['title 0', 0],
      ['kicker 1, title 2', 1],
    ],
  ],
  ['a subhead begins none', ['title', 'body', 'subhead', 'body'], [['title 0', 3]]],
  ['nothing', [], []],
] as const)('%s', (_name, roles, expected) => {
  expect(split(...roles)).toEqual(expected);
});
