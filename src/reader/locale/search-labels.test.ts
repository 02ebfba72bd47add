import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../vocabulary/routes.ts';
import { SEARCH_LABELS } from './search-labels.ts';

test.each(LANGUAGES.map(({ id }) => id))('%s has a word for everything', (language) => {
  const { titleOf, quote, count, upTo, reason, further, more, none, ...labels } =
    SEARCH_LABELS[language];
  const said = [
    ...Object.values(labels),
    titleOf('x'),
    quote('x'),
    count(1),
    upTo(2),
    reason({ by: 'pinyin', term: 'x', as: ['y'] }),
    further(3),
    more(10),
    none(['x']),
  ];
  for (const word of said) expect(word.trim()).not.toBe('');
});

describe('the reason of a result', () => {
  test.each([
    [
      'en',
      'stem',
      'environment',
      ['environmental'],
      '“environment” in the translation: environmental',
    ],
    ['en', 'stem', 'environment', ['Environment'], 'In the translation'],
    ['en', 'initials', 'yshj', ['营商环境'], '“yshj” as the initials of 营商环境'],
    ['zh', 'pinyin', 'zhaoshang', ['招商'], '“zhaoshang”读作“招商”'],
    ['zh', 'stem', 'environment', ['environment'], '见于译文'],
  ] as const)('in %s by %s of %s', (language, by, term, as, said) => {
    expect(SEARCH_LABELS[language].reason({ by, term, as })).toBe(said);
  });
});

test.each([
  [['招商'], '没有稿件含有“招商”。'],
  [['招商', '税收'], '没有稿件同时含有“招商”、“税收”。'],
])('of %j it says that nothing has them', (texts, said) => {
  expect(SEARCH_LABELS.zh.none(texts)).toBe(said);
});
