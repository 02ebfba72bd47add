import { expect, test } from '@playwright/test';
import { ARTICLES, VERTICAL } from './lib/article-places.ts';
import { keepSettings } from './lib/keep-settings.ts';
import { readBlocks } from './lib/read-lines.ts';
import { openLive } from './lib/reader-page.ts';
import { breakFaults, gridFaults } from './lib/setting-faults.ts';

const [LONG] = ARTICLES;
/** A4 less the margins of print.css, in CSS px. */
const PAPER = { width: Math.floor((144 / 25.4) * 96), height: 900 };

test.use({ locale: 'zh-CN' });

test('an article is printed on A4', async ({ page }) => {
  await openLive(page, LONG);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeCloseTo(595, 0);
  expect(Number(height)).toBeCloseTo(842, 0);
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(2);
});

test('paper has lines, no controls, light colours and nothing cut, whatever the screen has', async ({
  page,
}) => {
  await keepSettings(page, VERTICAL.replace('system', 'dark').replace('2', '5'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(PAPER);
  for (const path of ARTICLES) {
    await openLive(page, path);
    await expect(page.locator('.article-text')).toHaveCSS('writing-mode', 'horizontal-tb');
    const shown = await page.locator('a, button, input').evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map(({ className }) => className)
        .filter((name) => !/marked-word|term-link|running-name/.test(name)),
    );
    expect(shown).toEqual([]);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(27, 25, 23)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAPER.width);
    const paragraphs = await readBlocks(page.locator('.article-text .paragraph'));
    const faults = paragraphs.flatMap((block) => [...breakFaults(block), ...gridFaults(block, 2)]);
    expect(faults).toEqual([]);
    for (const { measure, em } of paragraphs) expect(Math.round(measure / em)).toBe(36);
  }
});

test('the foot of every page has paper, date and address', async ({ page }) => {
  await openLive(page, LONG);
  const imprint = page.locator('html');
  await expect(imprint).toHaveAttribute('data-imprint', /^周口经济开发区 · 刊期未载 · /);
  await expect(imprint).toHaveAttribute('data-imprint', new RegExp(`http://[^\n]+/${LONG}$`));
});

test('notes are called by number and printed at the end', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await openLive(page, LONG);
  const calls = await page
    .locator('.article-text .marked-word')
    .evaluateAll((words) => words.map((word) => word.getAttribute('data-note')));
  await expect(page.locator('.note-list > li')).toHaveCount(calls.length);
  expect(calls).toEqual(calls.map((_, index) => `${index + 1}`));
  await expect(page.locator('.note-list')).toBeVisible();
  const call = await page
    .locator('.marked-word')
    .first()
    .evaluate((word) => getComputedStyle(word, '::after').content);
  expect(call).toContain('[');
});
