import { expect, test } from 'vitest';
import { COMMON_FORMS } from './common-forms.ts';

test.each([...COMMON_FORMS])('%s is written %s, in one step and at one length', (from, to) => {
  expect([from.length, to.length]).toEqual([1, 1]);
  expect(COMMON_FORMS.has(to)).toBe(false);
});

test('what only one region writes is not taken over', () => {
  for (const character of '着裏稅說閱戶衛樑泄') expect(COMMON_FORMS.has(character)).toBe(false);
});
