import { expect, test } from 'vitest';
import { unitId } from '../../../vocabulary/translation.ts';
import { looksOf } from './sentence-looks.ts';

test('an original has nothing foreign or stale and stands alone', () => {
  const { foreign, stale, pair } = looksOf({});
  expect([foreign.size, stale.size, pair]).toEqual([0, 0, null]);
});

test('a translation names what is not translated and what has changed since', () => {
  const [one, two] = [unitId('l5s2'), unitId('l7s1')];
  const translation = { language: 'en', untranslated: [one], stale: [two], of: 9 } as const;
  const { foreign, stale } = looksOf({ translation });
  expect([[...foreign], [...stale]]).toEqual([['l5s2'], ['l7s1']]);
});
