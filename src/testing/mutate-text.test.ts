import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated, nastyText } from './mutate-text.ts';

const PAGE = '# 开发区召开会议\n\n本报讯（记者 王泉林）会议研究了工作。\n'.repeat(20);
const sample = (arbitrary: fc.Arbitrary<string>) => fc.sample(arbitrary, { numRuns: 300, seed: 7 });

test('spoilt texts are of many kinds, and still have much of the page', () => {
  const texts = sample(mutated([PAGE]));
  expect(new Set(texts).size).toBeGreaterThan(250);
  expect(texts.filter((text) => text.includes('王泉林')).length).toBeGreaterThan(200);
  expect(texts.filter((text) => !PAGE.includes(text)).length).toBeGreaterThan(200);
});

test('no spoilt text is much longer than what it was made of', () => {
  const longest = Math.max(...sample(mutated([PAGE])).map((text) => text.length));
  expect(longest).toBeLessThan(1500 + 8 * 120);
});

test('nasty texts hold what has broken parsers', () => {
  const all = sample(nastyText).join('');
  for (const piece of ['<script>', '\0', '\u202e', '\ud800', '```', '①', '（下转第三版）']) {
    expect(all).toContain(piece);
  }
});

test('the same seed spoils alike, so a failure can be met again', () => {
  expect(sample(mutated([PAGE]))).toEqual(sample(mutated([PAGE])));
});
