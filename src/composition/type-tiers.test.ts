import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { sizesFor, tiersOf } from './type-tiers.ts';

test.each([1, 2, 4, 5, 6, 8])('sizes of the tiers never overlap on %i columns', (columns) => {
  const { lead, a, b, c } = sizesFor(columns);
  expect(lead.least).toBeGreaterThan(a.most);
  expect(a.least).toBeGreaterThan(b.most);
  expect(b.least).toBeGreaterThan(c.most);
});

test('one article leads, a fifth are A and photo items are C', () => {
  const articles = inventor(3)
    .page(11)
    .map((article) => ({ ...article, kind: 'news' as const }));
  const tiers = tiersOf(articles);
  expect(tiers.filter((tier) => tier === 'lead')).toEqual(['lead']);
  expect(tiers.filter((tier) => tier === 'a')).toHaveLength(2);
  expect(tiersOf(articles.map((article) => ({ ...article, kind: 'photo' as const })))[1]).toBe('c');
});

test.each([1, 3, 4, 7, 9, 13])(
  'Latin sizes of the tiers never overlap on %i columns',
  (columns) => {
    const { lead, a, b, c } = sizesFor(columns, 'latin');
    expect(lead.least).toBeGreaterThan(a.most);
    expect(a.least).toBeGreaterThan(b.most);
    expect(b.least).toBeGreaterThan(c.most);
  },
);
