import { expect, test } from 'vitest';
import { slug, topicId } from '../../vocabulary/ids.ts';
import type { Address } from '../../vocabulary/routes.ts';
import { fetchPage, latePage } from './late-pages.ts';

const article = { page: 'article', slug: slug('x') } as const;
const ROWS: readonly [address: Address, name: Parameters<typeof latePage>[0]][] = [
  [{ page: 'front', sheet: 2 }, 'front'],
  [{ page: 'topic', topic: topicId('x') }, 'topic'],
  [{ ...article, view: 'both' }, 'both'],
  [{ page: 'about' }, 'about'],
  [{ page: 'terms' }, 'terms'],
];

test.each(ROWS)('%j is there once it was fetched, and not before', async (address, name) => {
  expect(() => latePage(name)).toThrow(name);
  await fetchPage(address);
  const page = latePage(name);
  await fetchPage(address);
  expect(latePage(name)).toBe(page);
});

test.each([[article], [{ page: 'missing' }]] as const)('%j needs nothing', async (address) => {
  await fetchPage(address);
  expect(() => latePage('term')).toThrow('term');
});
