import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFoldTable, writeFoldTable } from '../../search/fold-table.ts';
import { foldText } from '../../search/fold-text.ts';
import { readProjectFile } from '../../testing/press-text.ts';
import { loadLexicon } from '../lexicon.ts';
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
