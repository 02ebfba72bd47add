import { expect, test } from 'vitest';
import { buildParagraph } from '../../../testing/build-article.ts';
import { firstBlocks } from './first-blocks.ts';

test.each<readonly [lengths: readonly number[], shown: number]>([
  [[], 0],
  [[10], 1],
  [[2000, 10], 1],
  [[100, 100, 100], 3],
  [[200, 200, 200], 2],
  [[339, 1, 1], 2],
])('of paragraphs of %j characters %i fill a window', (lengths, shown) => {
  const blocks = lengths.map((length, at) => buildParagraph('字'.repeat(length), at + 1));
  expect(firstBlocks(blocks)).toEqual(blocks.slice(0, shown));
});
