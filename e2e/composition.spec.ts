import { expect, test } from '@playwright/test';
import { measurePlan } from '../src/testing/measure-plan.mjs';
import { differences, renderCases, SERIF } from '../src/testing/render-cases.ts';

/** A sample of `src/testing/check-rendered.mjs`: one page of every format, and a short one. */
for (const item of renderCases(8, 61, SERIF)) {
  test(`lines are as predicted: ${item.name}`, async ({ page }) => {
    await page.setContent(item.html);
    const measured = await page.evaluate(measurePlan);
    expect(differences(item, measured.starts).wrong).toEqual([]);
    expect(measured.overflowing).toEqual([]);
    expect(measured.tooWide).toEqual([]);
    expect(item.faults).toEqual([]);
    expect(item.unfilled).toBeLessThanOrEqual(item.articles.length > 5 ? 1.2 : 3);
  });
}
