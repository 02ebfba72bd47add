import { expect, test } from 'vitest';
import { openccDictionary } from './opencc-dictionary.ts';

const { formOf, reach } = openccDictionary();

test.each([
  ['发', '發'],
  ['头发', '頭髮'],
  ['为', '為'],
  ['群', '群'],
  ['台', '台'],
  ['里', '裏'],
  ['网络', undefined],
  ['不准', '不准'],
  ['版', undefined],
  // 㓆 has its traditional form outside the basic plane, two units long.
  ['㓆', undefined],
  ['𬭎', undefined],
])('%s is %s', (from, to) => {
  expect(formOf(from)).toBe(to);
});

test('it reaches as far as its longest phrase, and one unit at least', () => {
  expect(reach('干')).toBeGreaterThanOrEqual('干事创业'.length - 2);
  expect(reach('a')).toBe(1);
});
