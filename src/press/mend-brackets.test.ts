import { expect, test } from 'vitest';
import { mendBrackets } from './mend-brackets.ts';
import { readUnits } from './read-units.ts';

test.each([
  ['党委(扩大)会议', '党委（扩大）会议'],
  ['签约(见图)', '签约（见图）'],
  ['加入(WTO)之后', '加入（WTO）之后'],
  ['(一)加强领导', '（一）加强领导'],
  ['(1)加强领导', '(1)加强领导'],
  ['第(12)项', '第（12）项'],
  ['f(x) = (a + b)', 'f(x) = (a + b)'],
  ['开(一(二)三', '开（一（二）三'],
  ['开放)之后', '开放）之后'],
])('%s reads %s', (text, expected) => {
  const { units, mends } = mendBrackets(readUnits(text).units);
  expect(units.map(({ words }) => words.text)).toEqual([expected]);
  expect(mends.every(({ rule, from, to }) => rule === 'half-width-bracket' && from !== to)).toBe(
    true,
  );
});
