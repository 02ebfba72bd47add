import { expect, test } from 'vitest';
import { writeTerm } from './write-term.ts';

test('what is Chinese of a term is converted, the English stays', () => {
  const term = {
    term: '发展',
    english: 'development',
    variants: ['to develop'],
    kind: 'policy',
    explanation: { zh: '发展', en: 'growth' },
  } as const;
  expect(writeTerm(term, (text) => text.replace('发', '發'))).toEqual({
    ...term,
    term: '發展',
    simplified: '发展',
    explanation: { zh: '發展', en: 'growth' },
  });
});
