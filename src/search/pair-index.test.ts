import { expect, test } from 'vitest';
import { buildPairIndex, candidates, shardCount } from './pair-index.ts';
import { shardsOfQuery } from './pair-keys.ts';

const ARTICLES = [
  ['党建', '高质量发展'],
  ['质量高', 'a 8'],
  ['党', '建'],
  ['高质', '质量', '天天'],
];
const index = buildPairIndex(ARTICLES);

function ask(query: string, { shards } = index): readonly number[] {
  const wanted = shardsOfQuery(query, shards.length);
  return candidates(
    query,
    new Map(wanted.map((shard) => [shard, shards[shard] ?? ''])),
    shards.length,
  );
}

test.each([
  ['', []],
  ['党', [0, 2]],
  ['党建', [0]],
  ['建高', []],
  ['a ', [1]],
  ['8', [1]],
  ['A', []],
  ['天', [3]],
  ['猫', []],
  ['猫狗', []],
  ['量高', [1]],
])('%j is in %j', (query, articles) => {
  expect(ask(query)).toEqual(articles);
});

test('a longer query has every article that contains it, and may have one that does not', () => {
  expect(ask('高质量')).toEqual([0, 3]);
});

test('a letter of a list of numbers is not taken for a character', () => {
  // 天 is in article 3, which is written D.
  expect(ask('天D')).toEqual([]);
  expect(ask('D')).toEqual([]);
});

test('a shard has a line for each first character, pairs behind it', () => {
  expect(buildPairIndex([['党建'], ['建'], ['党员']]).shards).toEqual([
    '\n党AB\t员C\t建A\n员C\n建AA\n',
  ]);
});

test.each([
  [0, 0, 1],
  [2500, 1000, 1],
  [2501, 1000, 2],
  [1_000_000, 1000, 512],
  [9_000_000, 1000, 1024],
])('an index of %i bytes of %i articles has %i shards', (bytes, articles, shards) => {
  expect(shardCount(bytes, articles)).toBe(shards);
});

test('many shards answer as one does', () => {
  const character = (n: number) => String.fromCharCode(0x4e00 + n);
  const many = buildPairIndex(
    Array.from({ length: 2000 }, (_, n) => [`第${character(n)}${character(n + 1)}号`, '公报']),
  );
  expect(many.shards.length).toBeGreaterThan(4);
  expect(ask('公', many)).toHaveLength(2000);
  expect(ask(`第${character(299)}${character(300)}号`, many)).toEqual([299]);
  expect(ask(character(299), many)).toEqual([298, 299]);
});

test('an index without articles answers', () => {
  expect(ask('党建', buildPairIndex([]))).toEqual([]);
});

test('a shard that was not fetched is told', () => {
  expect(() => candidates('党建', new Map(), 1)).toThrow('search: shard 0 of 1 was not fetched');
});
