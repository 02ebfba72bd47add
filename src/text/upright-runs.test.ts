import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uprightRuns } from './upright-runs.ts';

test.each([
  ['2019年12月9日上午', ['12', '9']],
  ['完成税收58.3亿元', []],
  ['增长16.7%，下降5%', []],
  ['新修道路9条，公厕47座', ['9', '47']],
  ['共1,200人，100户', []],
  ['A4纸、5G网、12:30开始、3-5人', []],
  ['1.加强领导', ['1.']],
  ['比分为3，', ['3']],
  ['12 月', ['12']],
  ['１２月', []],
  ['“12·4”宪法日', ['12', '4']],
  ['十二月', []],
  ['', []],
])('%s', (text, expected) => {
  expect(uprightRuns(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

test('no run holds or touches a third digit', () => {
  const pieces = fc.constantFrom('汉', '1', '9', '.', ',', '%', 'A', ' ', '，');
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      for (const [start, end] of uprightRuns(text)) {
        expect(text.slice(start, end)).toMatch(/^[0-9]{1,2}\.?$/);
        expect(text.charAt(start - 1)).not.toMatch(/[0-9]/);
        expect(text.charAt(end)).not.toMatch(/[0-9]/);
      }
    }),
  );
});
