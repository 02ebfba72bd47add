import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFoldTable, writeFoldTable } from '../../search/fold-table.ts';
import { foldText } from '../../search/fold-text.ts';
import { buildPairIndex, candidates } from '../../search/pair-index.ts';
import { searchPassages } from '../../search/search-passages.ts';
import { buildArticle } from '../../testing/build-article.ts';
import { readProjectFile } from '../../testing/press-text.ts';
import { seedPage } from '../../testing/seed-page.ts';
import type { Article } from '../../vocabulary/article.ts';
import { loadLexicon } from '../lexicon.ts';
import { convertArticle } from './convert-article.ts';
import { searchFoldTable } from './search-fold-table.ts';
import { traditionalConverter } from './to-traditional.ts';

test.each([
  ['党', { 黨: '党' }],
  ['发', { 發: '发', 髮: '发' }],
  ['黨', { 黨: '党' }],
  ['苎', { 薴: '苎', 苧: '苎' }],
  ['８a，', {}],
])('an edition of %s needs %j', (text, entries) => {
  expect(Object.fromEntries(searchFoldTable([text]))).toEqual(entries);
});

const convert = traditionalConverter(loadLexicon().cut);
const fixtures = readdirSync(new URL('../fixtures', import.meta.url))
  .filter((file) => /^\d.*\.md$/.test(file))
  .map((file) => `src/press/fixtures/${file}`);

const paths = ['seeds/000_e99b61bfbcb1de75.txt', ...fixtures];

test.each(paths)('%s stays as it is when folded again, and its table comes back', (path) => {
  const text = readProjectFile(path);
  const table = searchFoldTable([text]);
  const { folded } = foldText(text, table);
  expect(foldText(folded, table).folded).toBe(folded);
  expect(readFoldTable(writeFoldTable(table))).toEqual(table);
});

test('both scripts fold alike but for characters that simplified texts have too', () => {
  const others = paths.flatMap((path) => {
    const text = readProjectFile(path);
    const table = searchFoldTable([text]);
    const inTraditional = [...foldText(convert(text), table).folded];
    const characters = [...foldText(text, table).folded];
    expect(inTraditional).toHaveLength(characters.length);
    return characters.flatMap((character, at) =>
      character === inTraditional[at] ? [] : [`${character}${inTraditional[at]}`],
    );
  });
  expect(new Set(others)).toEqual(new Set(['了瞭', '背揹', '象像', '复覆', '具俱']));
});

test('every text of an edition is found in either script', () => {
  const textsOf = (articles: readonly Article[]) =>
    articles.flatMap((article) => searchPassages(article).map(({ text }) => text));
  const printed = [...seedPage().articles, buildArticle({ title: '了解家具，好象答复' })];
  const forms = printed.map((article) => [article, convertArticle(article, convert)]);
  const table = searchFoldTable(textsOf(printed));
  const folded = forms.map((articles) =>
    textsOf(articles).map((text) => foldText(text, table).folded),
  );
  const { shards } = buildPairIndex(folded);
  const fetched = new Map(shards.entries());
  const lost = forms.flatMap((articles, number) =>
    textsOf(articles).filter((text) => {
      const query = foldText(text, table).folded;
      return !candidates(query, fetched, shards.length).some(
        (one) => one === number && folded[one]?.some((whole) => whole.includes(query)),
      );
    }),
  );
  expect(lost).toEqual([]);
  expect(foldText(convert('了解'), table).folded).not.toBe('了解');
});
