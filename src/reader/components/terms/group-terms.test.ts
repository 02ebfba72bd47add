import { expect, test } from 'vitest';
import { buildTermEntry, reporterEntry } from '../../../testing/build-terms.ts';
import { groupOf, groupTerms } from './group-terms.ts';

test.each([
  ['policy', 'policy'],
  ['phrase', 'policy'],
  ['campaign', 'campaign'],
  ['person', 'person'],
  ['body', 'body'],
  ['place', 'place'],
] as const)('%s stands with %s', (kind, group) => {
  expect(groupOf(kind)).toBe(group);
});

test('groups come in the index’s order, terms in their own, and empty groups not at all', () => {
  const policy = buildTermEntry();
  const phrase = buildTermEntry({ kind: 'phrase' });
  expect(groupTerms([reporterEntry, phrase, policy])).toEqual([
    { group: 'policy', terms: [phrase, policy] },
    { group: 'person', terms: [reporterEntry] },
  ]);
  expect(groupTerms([])).toEqual([]);
});
