import { expect, test } from 'vitest';
import { buildTerm } from './build-term.ts';

test('a term is a policy unless it is said to be something else', () => {
  expect(buildTerm('放管服').kind).toBe('policy');
  expect(buildTerm('周口', { kind: 'place' })).toMatchObject({ term: '周口', kind: 'place' });
});
