import { expect, test } from 'vitest';
import { bareHeadingMarks } from './bare-heading.ts';

test.each([
  ['##标题', 2, 0],
  ['##标题##', 2, 2],
  ['##标题#', 2, 0],
  ['#标题', 1, 0],
  ['######标题', 6, 0],
  ['#######标题', 0, 0],
  ['# 标题', 0, 0],
  ['#家乡味道#征文启事', 0, 0],
  ['##', 0, 0],
  ['标题##', 0, 0],
  ['', 0, 0],
])('%j begins with %s marks and ends with %s', (text, opening, closing) => {
  expect(bareHeadingMarks(text)).toEqual({ opening, closing });
});
