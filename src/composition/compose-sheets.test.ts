import { expect, test } from 'vitest';
import { inventor } from '../testing/invented-articles.ts';
import { englishInventor } from '../testing/invented-english.ts';
import { planFaults } from '../testing/plan-faults.ts';
import { QUICK } from './compose-page.ts';
import { composeSheets } from './compose-sheets.ts';
import { PAGE_FORMATS } from './page-formats.ts';

const effort = () => QUICK;

test('every format has every article of a page, and the document the order of importance', () => {
  const articles = inventor(5).page(7);
  const [sheet] = composeSheets(articles, { effort, formats: [0, 4] });
  const ranked = [...articles].sort((a, b) => b.importance - a.importance);
  expect(sheet?.articles.map(({ id }) => id)).toEqual(ranked.map(({ id }) => id));
  expect(sheet?.screens.map(({ from }) => from)).toEqual([0, 49.25]);
  for (const { plan } of sheet?.screens ?? []) expect(planFaults(plan, articles)).toEqual([]);
  expect(sheet?.print && planFaults(sheet.print, articles)).toEqual([]);
});

test('more than twenty articles make pages that hold the same articles at every width', () => {
  const articles = inventor(6).page(24);
  const sheets = composeSheets(articles, { effort, formats: [0, 5], print: false });
  expect(sheets).toHaveLength(2);
  const all = sheets.flatMap((sheet) => sheet.articles.map(({ id }) => id));
  expect(all.sort()).toEqual(articles.map(({ id }) => id).sort());
  for (const { articles: own, screens, print } of sheets) {
    expect(print).toBeNull();
    for (const { plan } of screens) {
      expect(plan.boxes.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    }
  }
  const heights = sheets.flatMap(({ screens }) =>
    screens
      .filter(({ plan }) => plan.format.columns > 1)
      .map(({ plan }) => plan.height * plan.format.pitch),
  );
  expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.15);
});

test('nothing makes no page', () => {
  expect(composeSheets([])).toEqual([]);
});

test('English articles are set on the formats of their script', () => {
  const articles = englishInventor(9).page(7);
  const [sheet] = composeSheets(articles, { effort: () => QUICK, formats: [0, 4, 6] });
  expect(sheet?.screens.map(({ from, plan }) => [from, plan.format.script])).toEqual(
    [0, 4, 6].map((index) => [PAGE_FORMATS[index]?.from, 'latin']),
  );
  expect(sheet?.print?.format.script).toBe('latin');
  for (const { plan } of sheet?.screens ?? []) expect(planFaults(plan, articles)).toEqual([]);
});
