import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Suggestion, suggest } from '../../search/suggest.ts';
import { shardsOfTyped } from '../../search/suggestion-keys.ts';
import { nameFolder } from '../../search/term-names.ts';
import { buildTermEntry } from '../../testing/build-terms.ts';
import { termId } from '../../vocabulary/ids.ts';
import { dealTerms, suggestionFiles } from './suggestion-files.ts';

const terms = [
  ['营商环境', 'yíngshāng huánjìng', 'business environment'],
  ['王文峰', 'Wáng Wénfēng', 'Wang Wenfeng'],
  ['5星级支部', '', 'five-star branch'],
  ['PPP项目', '', 'PPP project'],
  ['西安', 'Xī’ān', 'Xi’an'],
  ['女儿', 'nǚ’ér', 'a daughter'],
  ['“放管服”', 'fàngguǎnfú', 'plan 12'],
].map(([term = '', pinyin = '', english = ''], n) =>
  buildTermEntry({ id: termId(`t${n}`), term, pinyin, english, articles: n % 3 }),
);
const fold = nameFolder(
  new Map([
    ['營', '营'],
    ['環', '环'],
    ['項', '项'],
  ]),
);
const idsOf = (suggestions: readonly Suggestion[]) =>
  suggestions.map((one) => (one.is === 'term' ? one.term.id : one.topic.id));

/** Some part of any name or reading, as one may type it. */
const typed = fc
  .tuple(
    fc.constantFrom(
      ...terms.flatMap(({ term, english, pinyin }) => [
        term,
        english,
        pinyin.normalize('NFD').replace(/\p{M}/gu, ''),
      ]),
      '營商環境',
      'PPP項目',
      'yshj',
      'wwf',
      'nver',
      'yingshanghuanjing',
    ),
    fc.nat(12),
    fc.nat(12),
  )
  .map(([name, from, length]) => name.slice(from, from + length));

describe('terms that are suggested', () => {
  test.each([1, 4, 64])('are all in the shards of what is typed, of %i', (count) => {
    const shards = dealTerms(terms, count, fold);
    fc.assert(
      fc.property(typed, (text) => {
        const read = shardsOfTyped(text, count, fold).flatMap((shard) => shards[shard] ?? []);
        const once = [...new Set(read)];
        expect(idsOf(suggest(text, [], once, fold))).toEqual(idsOf(suggest(text, [], terms, fold)));
      }),
      { numRuns: 500 },
    );
  });

  test('are one file a language for a page or two, and none where none are explained', () => {
    const files = new Map([['data/terms.json', { terms }]]);
    const { count, files: written } = suggestionFiles(files, 16, fold);
    expect(count).toBe(1);
    expect([...written.keys()]).toEqual(['data/suggestions/0.json']);
    expect(written.get('data/suggestions/0.json')?.[0]).not.toHaveProperty('explanation');
    expect(suggestionFiles(files, 17, fold).count).toBeGreaterThan(1);
    expect(suggestionFiles(new Map(), 17, fold)).toEqual({ count: 0, files: new Map() });
  });
});
