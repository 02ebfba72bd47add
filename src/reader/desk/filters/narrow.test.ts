import { expect, test } from 'vitest';
import type { Filters } from '../../../vocabulary/filters.ts';
import { topicId } from '../../../vocabulary/ids.ts';
import { type FrontChoice, facetsFor, frontChoice } from './narrow.ts';

test.each<[Filters, FrontChoice]>([
  [{}, { of: 'edition' }],
  [{ topic: ['a'] }, { of: 'topic', topic: topicId('a') }],
  [{ topic: ['a', 'b'] }, { of: 'result' }],
  [{ topic: ['a'], kind: ['news'] }, { of: 'result' }],
  [{ doubts: ['open'] }, { of: 'result' }],
])('%j shows %j', (known, choice) => {
  expect(frontChoice(known)).toEqual(choice);
});

test('the topics stand beside every filter', () => {
  expect(facetsFor({ kind: ['news'], doubts: ['open'] })).toEqual(['topic', 'kind', 'doubts']);
});
