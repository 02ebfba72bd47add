import { describe, expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { englishInventor } from '../testing/invented-english.ts';
import { planFaults, unfilledPercent } from '../testing/plan-faults.ts';
import { composePage, QUICK } from './compose-page.ts';
import { pageFormat } from './page-format.ts';
import { formatsOf } from './page-formats.ts';

/** Seed, articles and columns: every count from 6 to 20 and every format. */
const PAGES = Array.from(
  { length: 15 },
  (_, index) => [index + 1, 6 + index, [4, 6, 8, 5, 7][index % 5] ?? 6] as const,
);

describe.each(PAGES)('invented page %i of %i articles on %i columns', (seed, count, columns) => {
  const articles = inventor(seed).page(count);
  const plan = composePage(articles, pageFormat(columns));

  test('keeps every rule of a page', () => {
    if (!plan) throw new Error('no plan');
    expect(planFaults(plan, articles)).toEqual([]);
    expect(new Set(plan.boxes.map(({ span }) => span)).size).toBeGreaterThanOrEqual(3);
    expect(unfilledPercent(plan)).toBeLessThanOrEqual(1.2);
  });
});

test.each([1, 2, 3, 4, 5])('a page of %i articles is full, and as tall as it needs', (count) => {
  for (const columns of [4, 6, 8]) {
    const articles = inventor(50 + count).page(count);
    const plan = composePage(articles, pageFormat(columns));
    if (!plan) throw new Error('no plan');
    expect(planFaults(plan, articles)).toEqual([]);
    expect(unfilledPercent(plan)).toBeLessThanOrEqual(3);
    expect(plan.width).toBeLessThan(plan.height * plan.format.pitch * 2.6);
  }
});

test('the same articles give the same plan, in whatever effort', () => {
  const articles = inventor(4).page(9);
  for (const effort of [QUICK, { orders: 60, again: 3, insist: true }]) {
    const once = JSON.stringify(composePage(articles, pageFormat(6), effort));
    expect(JSON.stringify(composePage([...articles], pageFormat(6), effort))).toBe(once);
  }
});

test('one column holds the articles in order of importance', () => {
  const articles = inventor(2).page(12);
  const plan = composePage([...articles].reverse(), pageFormat(1, 20));
  if (!plan) throw new Error('no plan');
  expect(plan.boxes.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  expect(planFaults(plan, articles)).toEqual([]);
  expect(unfilledPercent(plan)).toBe(0);
});

test('nothing makes no page', () => {
  expect(composePage([], pageFormat(6))).toBeNull();
});

test('a photo item without words and an article without title are set too', () => {
  const [first, second, third] = inventor(8).page(3);
  if (!first || !second || !third) throw new Error('no articles');
  const articles = [first, { ...second, titleWords: [] }, { ...third, flow: [] }];
  const plan = composePage(articles, pageFormat(4));
  if (!plan) throw new Error('no plan');
  expect(planFaults(plan, articles)).toEqual([]);
});

describe.each(
  formatsOf('latin')
    .slice(2)
    .map(({ format }, index) => [6 + index * 2, format] as const),
)('an invented page of %i articles in English', (count, format) => {
  const articles = englishInventor(count).page(count);
  const plan = composePage(articles, format, { orders: 60, again: 2, insist: true });

  test(`keeps every rule of a page on ${format.columns} columns`, () => {
    if (!plan) throw new Error('no plan');
    expect(planFaults(plan, articles)).toEqual([]);
    expect(unfilledPercent(plan)).toBeLessThanOrEqual(2);
  });
});

test.each([1, 2, 3, 4, 5])('a page of %i articles in English is full', (count) => {
  const articles = englishInventor(50 + count).page(count);
  const plan = composePage(articles, pageFormat(9, 7.4, 'latin'), QUICK);
  if (!plan) throw new Error('no plan');
  expect(planFaults(plan, articles)).toEqual([]);
  expect(unfilledPercent(plan)).toBeLessThanOrEqual(3);
});
