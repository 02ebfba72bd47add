import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { readProjectFile } from '../testing/press-text.ts';
import { seedPage } from '../testing/seed-page.ts';
import type { Article } from '../vocabulary/article.ts';
import { foldText } from './fold-text.ts';
import { findExact } from './match-exact.ts';
import { buildPairIndex, candidates, shardsOfQuery } from './pair-index.ts';
import { isAnsweredByIndex } from './pair-keys.ts';
import { searchPassages } from './search-passages.ts';

type Texts = readonly string[];
const NO_TABLE = new Map<string, string>();
const fold = (text: string) => foldText(text, NO_TABLE).folded;

/** Asks as a reader's browser does: the query's shards, then the texts of the candidates. */
function searcher(articles: readonly Texts[]) {
  const folded = articles.map((texts) => texts.map((text) => foldText(text, NO_TABLE)));
  const { shards } = buildPairIndex(folded.map((texts) => texts.map((text) => text.folded)));
  const found = (typed: string): readonly number[] => {
    const query = fold(typed);
    const numbers = shardsOfQuery(query, shards.length);
    const fetched = new Map(numbers.map((number) => [number, shards[number] ?? '']));
    const maybe = candidates(query, fetched, shards.length);
    if (isAnsweredByIndex(query)) return maybe;
    return maybe.filter((number) =>
      folded[number]?.some((text) => findExact(query, text).length > 0),
    );
  };
  const scanned = (typed: string): readonly number[] => {
    const query = fold(typed);
    return folded.flatMap((texts, number) =>
      texts.some((text) => text.folded.includes(query)) ? [number] : [],
    );
  };
  return { found, scanned };
}

/** Strings of two to six characters from anywhere in the texts, the same in every run. */
function sample(articles: readonly Texts[], count: number): readonly string[] {
  const texts = articles.flat().filter((text) => fold(text).length >= 2);
  const cut = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 2, max: 6 }))
    .map(([text, at, length]) => {
      const characters = [...text];
      return characters.splice(at % Math.max(1, characters.length - length + 1), length).join('');
    })
    .filter((typed) => fold(typed) !== '');
  return fc.sample(cut, { numRuns: count, seed: 5 });
}

/** The same characters backwards or with a neighbour's, where no text has them. */
function absent(present: readonly string[], isAbsent: (typed: string) => boolean): Texts {
  const turned = present.map((typed, index) =>
    index % 2 === 0 ? [...typed].reverse().join('') : typed + (present[index - 1] ?? '').charAt(0),
  );
  return turned.filter((typed) => fold(typed) !== '' && isAbsent(typed)).slice(0, 200);
}

const textsOf = (article: Article) => searchPassages(article).map(({ text }) => text);
const invented = Array.from({ length: 50 }, (_, seed) => inventor(seed).page(20)).flat();
const EDITIONS: [string, readonly Texts[]][] = [
  ['the seed', seedPage().articles.map(textsOf)],
  [
    '1,000 invented articles',
    invented.map(({ titleWords, kicker, flow }) => [
      titleWords.join(''),
      kicker ?? '',
      ...flow.map(({ text }) => text),
    ]),
  ],
];

describe.each(EDITIONS)('in %s', (_, articles) => {
  const { found, scanned } = searcher(articles);
  const present = sample(articles, 1000);
  const missing = absent(present, (typed) => scanned(typed).length === 0);

  test('1,000 strings of its texts are found exactly where a plain scan finds them', () => {
    expect(new Set(present.map((typed) => [...typed].length))).toEqual(new Set([2, 3, 4, 5, 6]));
    for (const typed of present) {
      expect(scanned(typed)).not.toEqual([]);
      expect([typed, found(typed)]).toEqual([typed, scanned(typed)]);
    }
  });

  test('200 strings that no text has are found nowhere', () => {
    expect(missing).toHaveLength(200);
    expect(missing.filter((typed) => found(typed).length > 0)).toEqual([]);
  });

  test('each of its characters is found exactly too', () => {
    for (const character of new Set(articles.flat().join('').match(/\S/gu)))
      expect([character, found(character)]).toEqual([character, scanned(character)]);
  });
});

describe('the seed', () => {
  const { articles } = seedPage();
  const { found } = searcher(articles.map(textsOf));

  test.each([
    ['入驻', '人驻', 1],
    ['入区', '人区', 1],
    ['8.49亿', '８．４９ 亿', 1],
    ['招商引资', '招商 引资', 2],
    ['党建', '党\u3000建', 2],
  ])('%s and %s find the same articles, %i', (one, other, count) => {
    expect(found(one)).toHaveLength(count);
    expect(found(other)).toEqual(found(one));
  });

  test('八点四九 finds nothing, for the page says 8.49', () => {
    expect(found('八点四九')).toEqual([]);
  });

  test('every line of the transcript is found in its article, without mark-up and codes', () => {
    const lines = readProjectFile('seeds/000_e99b61bfbcb1de75.txt').split('\n');
    const lost = articles.flatMap(({ lines: [first, last] }, number) =>
      lines
        .slice(first - 1, last)
        .map((line) => line.replace(/^#+ |\*\*|②7$/g, ''))
        .filter((line) => fold(line) !== '' && !found(line).includes(number)),
    );
    expect(lost).toEqual([]);
  });
});
