import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchFigures } from './match-figures.ts';

const all = () => true;
const sides = (left: number, right: number) => ({
  left,
  right,
  isNeededLeft: all,
  isNeededRight: all,
});

/** How many of the left can be paired at most, by trying everything. */
function most(
  edges: readonly (readonly boolean[])[],
  left = 0,
  taken: readonly number[] = [],
): number {
  if (left === edges.length) return 0;
  const without = most(edges, left + 1, taken);
  const withOne = (edges[left] ?? []).map((may, right) =>
    may && !taken.includes(right) ? 1 + most(edges, left + 1, [...taken, right]) : 0,
  );
  return Math.max(without, ...withOne);
}

test('pairs as many as can be, each once', () => {
  const graph = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(graph, (edges) => {
      const may = (left: number, right: number) => edges[left]?.[right] === true;
      const { ofLeft, ofRight } = matchFigures(sides(edges.length, 4), [may]);
      const paired = ofLeft.flatMap((right, left) => (right < 0 ? [] : [[left, right] as const]));
      expect(paired.length).toBe(most(edges));
      for (const [left, right] of paired) {
        expect(may(left, right)).toBe(true);
        expect(ofRight[right]).toBe(left);
      }
    }),
  );
});

test('takes the first kind of edge where it can', () => {
  const exact = (left: number, right: number) => left === 0 && right === 1;
  expect(matchFigures(sides(1, 2), [exact, all]).ofLeft).toEqual([1]);
});

test('prefers the needed, and pairs them with the rest where it must', () => {
  const needs = { ...sides(1, 2), isNeededRight: (right: number) => right === 1 };
  expect(matchFigures(needs, [all]).ofLeft).toEqual([1]);
  const restOnly = (_: number, right: number) => right === 0;
  expect(matchFigures(needs, [restOnly]).ofLeft).toEqual([0]);
  const noNeed = { ...sides(1, 1), isNeededLeft: () => false, isNeededRight: () => false };
  expect(matchFigures(noNeed, [all]).ofLeft).toEqual([-1]);
});
