import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { planFaults } from '../testing/plan-faults.ts';
import { composePages, dealPages } from './compose-pages.ts';
import { MOST_ON_A_PAGE } from './count-pages.ts';
import { pageFormat } from './page-format.ts';

const EFFORT = { orders: 20, again: 1, insist: true };

test.each([21, 30, 47])('%i articles are dealt to pages of at most twenty, each once', (count) => {
  const articles = inventor(count).page(count);
  const pages = dealPages(articles, pageFormat(6));
  expect(pages).toHaveLength(Math.ceil(count / MOST_ON_A_PAGE));
  for (const page of pages) expect(page.length).toBeLessThanOrEqual(MOST_ON_A_PAGE);
  expect(
    pages
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(articles.map(({ id }) => id).sort());
  expect(pages[0]?.[0]?.id).toBe('a0');
});

test('pages are of one size', () => {
  const articles = inventor(6).page(26);
  const plans = composePages(articles, pageFormat(6), EFFORT);
  expect(plans).toHaveLength(2);
  const heights = plans.map(({ height, format }) => height * format.pitch);
  expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.005);
  for (const plan of plans) {
    const own = articles.filter(({ id }) => plan.boxes.some((box) => box.id === id));
    expect(planFaults(plan, own)).toEqual([]);
    expect(plan.format.pitch).toBeGreaterThanOrEqual(1.5);
    expect(plan.format.pitch).toBeLessThanOrEqual(1.8);
  }
});

test('one column is one page, however many articles', () => {
  expect(composePages(inventor(1).page(24), pageFormat(1, 19), EFFORT)).toHaveLength(1);
  expect(composePages([], pageFormat(6))).toEqual([]);
});
