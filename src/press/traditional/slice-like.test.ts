import { expect, test } from 'vitest';
import { sliceLike } from './slice-like.ts';

test.each([
  ['黨建新篇章', ['党建', '新篇章'], ['黨建', '新篇章']],
  ['𠀀黨', ['𠀀', '党'], ['𠀀', '黨']],
  ['黨建', ['', '党建'], ['', '黨建']],
  ['', [], []],
  ['黨建', ['党'], null],
  ['黨', ['党', '建'], null],
])('%s like %j is %j', (text, parts, slices) => {
  expect(sliceLike(text, parts)).toEqual(slices);
});
