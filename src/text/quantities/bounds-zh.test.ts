import { expect, test } from 'vitest';
import { findBoundZh } from './bounds-zh.ts';

/** The bound of the figure between the bars, and the text up to its end. */
function boundOf(marked: string, isPeriod = false): readonly [string | null, string] {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const text = marked.replaceAll('|', '');
  const found = findBoundZh(text, { start, end, isPeriod });
  return [found.bound?.word ?? null, text.slice(start, found.end)];
}

test.each<[string, string | null, string]>([
  ['引进|18亿元|以上项目', 'or more', '18亿元以上'],
  ['|5人|及以上', 'or more', '5人及以上'],
  ['|5人|以下', 'or less', '5人以下'],
  ['|500人|左右', 'about', '500人左右'],
  ['|两年|多', 'more than', '两年多'],
  ['|5家|多种经营', null, '5家'],
  ['超过|5人|', 'more than', '5人'],
  ['不超过|5人|', 'or less', '5人'],
  ['不少于|5人|', 'or more', '5人'],
  ['近|5人|', 'nearly', '5人'],
  ['附近|5家|', null, '5家'],
  ['大约|5家|', 'about', '5家'],
  ['签约|5家|', null, '5家'],
  ['共|5家|', null, '5家'],
])('the bound of %j is %s', (marked, bound, words) => {
  expect(boundOf(marked)).toEqual([bound, words]);
});

test('近 before a period is the last years, 将近 is nearly', () => {
  expect(boundOf('近|3年|', true)[0]).toBeNull();
  expect(boundOf('将近|3年|', true)[0]).toBe('nearly');
});
