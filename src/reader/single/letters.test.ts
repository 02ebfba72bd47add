import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLetters, writeLetters } from './letters.ts';

test('bytes come back as they were, and no others', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect([...readLetters(writeLetters(bytes))]).toEqual([...bytes]);
    }),
  );
});

test('nothing that is written means anything to HTML', () => {
  const all = Uint8Array.from({ length: 65_536 * 2 }, (_, index) => (index * 7919) >> (index % 3));
  expect(writeLetters(all)).toMatch(/^[!-~]+$/);
  expect(writeLetters(all)).not.toMatch(/[<>&\s]/);
});

test('line ends that were put in on the way are passed over', () => {
  const bytes = Uint8Array.from([1, 2, 250, 251, 252, 7, 8, 9]);
  const broken = writeLetters(bytes).replace(/(.{3})/g, '$1\r\n');
  expect([...readLetters(broken)]).toEqual([...bytes]);
});
