import type { Page } from '@playwright/test';
import { expect, test } from './lib/journey.ts';
import { openLive } from './lib/reader-page.ts';
import { exactResults, searchBox, typeQuery } from './lib/search-page.ts';

/** Keeps back the files of search that are asked for from now on. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/search/**', async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** Searches for 雨水管网 and waits until all that a first search fetches is there. */
async function findDrains(page: Page): Promise<void> {
  await openLive(page, '');
  await typeQuery(page, '雨水管网');
  await expect(exactResults(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a word that is typed into the emptied box is never above what an earlier one found', async ({
  page,
}) => {
  await findDrains(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.locator('.result')).toHaveCount(0);
  const release = await holdBack(page);
  await page.keyboard.insertText('图书馆');
  await expect(heading(page)).toHaveText('“图书馆”');
  await page.waitForTimeout(300);
  await expect(page.locator('.result, .result-count')).toHaveCount(0);
  release();
  await expect(page.locator('.result, .answer-none').first()).toBeVisible();
  await expect(heading(page)).toHaveText('“图书馆”');
});

test('while typing goes on what was found stands under its own heading, and nothing moves', async ({
  page,
}) => {
  await findDrains(page);
  const titles = await exactResults(page).allTextContents();
  const top = await exactResults(page).first().boundingBox();
  const release = await holdBack(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('图书馆');
  await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'true');
  await page.waitForTimeout(300);
  await expect(searchBox(page)).toHaveValue('图书馆');
  await expect(heading(page)).toHaveText('“雨水管网”');
  await expect(exactResults(page)).toHaveText(titles);
  expect(await exactResults(page).first().boundingBox()).toEqual(top);
  release();
  await expect(heading(page)).toHaveText('“图书馆”');
});
