import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { articleShapes } from './article-shapes.ts';
import { searchOrders } from './order-search.ts';
import { pageFormat } from './page-format.ts';
import { tiersOf } from './type-tiers.ts';
import { variedPage, widthsOf } from './vary-widths.ts';

const articles = inventor(33).page(6);
const shapes = articleShapes(articles, tiersOf(articles), pageFormat(4, 12));

test('a page of two widths is composed anew with a third', () => {
  const found = searchOrders(shapes, 4, { orders: 40, again: 2, insist: true });
  if (!found) throw new Error('no page');
  expect(widthsOf(found.page).size).toBe(2);
  const varied = variedPage(found, shapes, 4);
  expect(widthsOf(varied.page).size).toBeGreaterThanOrEqual(3);
  expect(varied.score).toBeLessThan(found.score);
});

test('a page of three widths is left as it is', () => {
  const many = inventor(3).page(9);
  const wide = articleShapes(many, tiersOf(many), pageFormat(6));
  const found = searchOrders(wide, 6, { orders: 20, again: 1, insist: true });
  if (!found) throw new Error('no page');
  expect(variedPage(found, wide, 6)).toBe(found);
});
