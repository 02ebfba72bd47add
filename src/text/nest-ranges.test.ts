import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Nested } from './nest-ranges.ts';
import { nestRanges } from './nest-ranges.ts';

function show(nodes: readonly Nested<string>[]): string {
  return nodes
    .map((node) => ('text' in node ? node.text : `${node.span.kind}(${show(node.children)})`))
    .join('');
}

const plain = (nodes: readonly Nested<string>[]): string =>
  nodes.map((node) => ('text' in node ? node.text : plain(node.children))).join('');

const span = (start: number, end: number, kind: string) => ({ start, end, kind });

test.each([
  ['abcdef', [], 'abcdef'],
  ['abcdef', [span(1, 3, 'x')], 'ax(bc)def'],
  ['abcdef', [span(0, 6, 'x'), span(2, 4, 'y')], 'x(aby(cd)ef)'],
  ['abcdef', [span(0, 3, 'x'), span(3, 6, 'y')], 'x(abc)y(def)'],
  ['abcdef', [span(0, 4, 'x'), span(2, 6, 'y')], 'x(aby(cd))y(ef)'],
  ['abcdef', [span(2, 4, 'x'), span(2, 4, 'y')], 'abx(y(cd))ef'],
  ['abcdef', [span(3, 3, 'x'), span(4, 9, 'y')], 'abcdef'],
])('%s with %j', (text, spans, expected) => {
  expect(show(nestRanges(text, spans))).toBe(expected);
});

test('no span loses, adds or moves a character', () => {
  const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.constantFrom('x', 'y', 'z')));
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), spans, (text, tuples) => {
      const nested = nestRanges(
        text,
        tuples.map(([start, end, kind]) => span(start, end, kind)),
      );
      expect(plain(nested)).toBe(text);
    }),
  );
});
