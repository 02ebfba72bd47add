import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnsweredByIndex, keysOf, keysOfQuery, shardOf } from './pair-keys.ts';

test.each([
  ['', []],
  ['党', ['党']],
  ['党建', ['党', '建', '党建']],
  ['天天天', ['天', '天天']],
  ['a 𠀀', ['a', ' ', 'a ', '𠀀', ' 𠀀']],
])('the keys of %j are %j', (text, keys) => {
  expect([...keysOf(text)]).toEqual(keys);
});

test.each([
  ['', []],
  ['𠀀', ['𠀀']],
  ['党建', ['党建']],
  ['高质量', ['高质', '质量']],
  ['招商引资', ['招商', '商引', '引资']],
  ['一二三四五', ['一二', '二三', '三四', '四五']],
  ['一二三四五六', ['一二', '二三', '四五', '五六']],
  ['天天天天', ['天天']],
  ['k12 online', ['k1', 'ne']],
  ['一二三四五六七八九十百', ['一二', '四五', '七八', '十百']],
])('%j is looked up by %j', (query, keys) => {
  expect(keysOfQuery(query)).toEqual(keys);
});

test.each([
  ['', true],
  ['𠀀𠀀', true],
  ['高质量', false],
])('the index alone answers %j: %s', (query, isAnswered) => {
  expect(isAnsweredByIndex(query)).toBe(isAnswered);
});

test('what a query is looked up by, every text that contains it has', () => {
  const text = fc.string({ unit: fc.constantFrom(...'党建高质量a 𠀀'), maxLength: 14 });
  fc.assert(
    fc.property(text, text, text, (before, query, behind) => {
      const keys = keysOf(before + query + behind);
      expect(keysOfQuery(query).filter((key) => !keys.has(key))).toEqual([]);
    }),
  );
});

test.each([
  ['党建', 64, shardOf('党建', 128) % 64],
  ['党', 1, 0],
  ['', 1, 0],
])('%j of %i is in shard %i', (key, count, shard) => {
  expect(shardOf(key, count)).toBe(shard);
});

test('pairs of neighbours in Unicode are spread evenly', () => {
  const sizes = new Array<number>(16).fill(0);
  for (let code = 0x4e00; code < 0x4e00 + 1600; code += 1) {
    const shard = shardOf(String.fromCharCode(code, code + 1), 16);
    sizes[shard] = (sizes[shard] ?? 0) + 1;
  }
  expect(Math.min(...sizes)).toBeGreaterThan(60);
  expect(Math.max(...sizes)).toBeLessThan(150);
});
