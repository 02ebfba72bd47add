import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFoldTable } from '../../search/fold-table.ts';
import { foldText } from '../../search/fold-text.ts';
import { searchPassages } from '../../search/search-passages.ts';
import { askSearch } from '../../testing/ask-search.ts';
import { inventedEdition, type SearchEdition, seedEdition } from '../../testing/search-editions.ts';
import { SEARCH_MANIFEST, type SearchManifest } from '../../vocabulary/search-files.ts';
import type { ArticleInLanguages } from './search-articles.ts';
import { searchFilesOf } from './search-files.ts';

/** A plain scan of the folded texts of articles, as read and as scanned, in both scripts. */
function scanner(articles: readonly ArticleInLanguages[], manifest: SearchManifest) {
  const table = readFoldTable(manifest.fold);
  const fold = (text: string) => foldText(text, table).folded;
  const folded = articles.map((article) =>
    [article.zh, article['zh-hant']].flatMap(searchPassages).map(({ text }) => fold(text)),
  );
  const scan = (typed: string): readonly number[] =>
    folded.flatMap((texts, number) =>
      texts.some((text) => text.includes(fold(typed))) ? [number] : [],
    );
  return { fold, scan };
}

/** Strings of two to six characters from anywhere in the texts, the same in every run. */
function sample(articles: readonly ArticleInLanguages[], count: number): readonly string[] {
  const texts = articles
    .flatMap(({ zh }) => searchPassages(zh).map(({ text }) => text))
    .filter((text) => text.trim().length >= 2);
  const cut = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 2, max: 6 }))
    .map(([text, at, length]) => {
      const characters = [...text];
      return characters.splice(at % Math.max(1, characters.length - length + 1), length).join('');
    })
    // Quotation marks and minus are the query's own.
    .filter((typed) => typed.trim() !== '');
  return fc.sample(cut, { numRuns: count, seed: 5 });
}

const quoted = (typed: string) => `『${typed}』`;
const EDITIONS: [string, SearchEdition, number][] = [
  ['the seed', await seedEdition(), 1000],
  ['1,000 invented articles', inventedEdition(1000), 150],
];

describe.each(EDITIONS)('in %s', (_, { articles, words }, count) => {
  const files = searchFilesOf(articles, words);
  const ask = askSearch(files);
  const { fold, scan } = scanner(articles, files.get(SEARCH_MANIFEST) as SearchManifest);
  const found = (typed: string) => ask(quoted(typed)).answer.exact.map(({ article }) => article);
  const present = sample(articles, count);

  test('strings of its texts are found exactly where a plain scan finds them, and shown', () => {
    for (const typed of present) {
      const { exact, unread } = ask(quoted(typed)).answer;
      expect([typed, exact.map(({ article }) => article)]).toEqual([typed, scan(typed)]);
      expect(unread).toBe(0);
      expect(exact.filter(({ hits }) => hits.length === 0)).toEqual([]);
    }
  });

  test('strings that no text has are found nowhere', () => {
    const turned = present
      .map((typed) => [...typed].reverse().join(''))
      .filter((typed) => fold(typed) !== '' && scan(typed).length === 0)
      .slice(0, 200);
    expect(turned.length).toBeGreaterThan(count / 10);
    expect(turned.filter((typed) => found(typed).length > 0)).toEqual([]);
  });
});
