import type { Page } from '@playwright/test';
import { expect, test } from './lib/journey.ts';
import { openLive } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

/** Size of an article's text and colour of the paper, as drawn. */
function look(page: Page): Promise<{ size: number; paper: string }> {
  return page.evaluate(() => {
    const paragraph = document.querySelector('article p[id]') ?? document.body;
    return {
      size: Number.parseFloat(getComputedStyle(paragraph).fontSize),
      paper: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
}

/** Writes into `<html>` what the look was when the document had just been read. */
function noteFirstLook(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const paragraph = document.querySelector('article p[id]') ?? document.body;
    const { fontSize } = getComputedStyle(paragraph);
    const { backgroundColor } = getComputedStyle(document.documentElement);
    document.documentElement.setAttribute('data-first-look', `${fontSize} ${backgroundColor}`);
  });
}

test('text size and theme are remembered and there before the first paint', async ({ page }) => {
  await openLive(page, FORUM.path);
  const before = await look(page);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  await page.getByRole('radio', { name: '最大' }).check();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(async () => (await look(page)).paper).not.toBe(before.paper);
  const after = await look(page);
  expect(after.size).toBeGreaterThan(before.size);
  await page.addInitScript(noteFirstLook);
  // Without the reader's script only the small one can have set them.
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute(
    'data-first-look',
    `${after.size}px ${after.paper}`,
  );
});

test('what was chosen holds on other pages and is shown as chosen', async ({ page }) => {
  await openLive(page, FORUM.path);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  const { paper } = await look(page);
  await openLive(page, 'en/about/');
  expect((await look(page)).paper).toBe(paper);
  await page.getByRole('button', { name: 'Text size and theme' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(async () => (await look(page)).paper).not.toBe(paper);
});

test('without a choice the colours are those of the system', async ({ page }) => {
  await openLive(page, FORUM.path);
  const light = await look(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await look(page)).paper).not.toBe(light.paper);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  await page.getByRole('radio', { name: '浅色' }).check();
  await expect.poll(async () => (await look(page)).paper).toBe(light.paper);
});

for (const stored of ['{', 'null', '[]', '"dark"', '{"size":99,"theme":"<b>"}', '{"size":"3"}']) {
  test(`spoilt settings count as none: ${stored}`, async ({ page }) => {
    await page.addInitScript((value) => {
      localStorage.setItem('banmian-settings', value);
    }, stored);
    await openLive(page, FORUM.path);
    await page.getByRole('button', { name: '字号、明暗与排向' }).click();
    await expect(page.getByRole('radio', { name: '标准' })).toBeChecked();
    await expect(page.getByRole('radio', { name: '随系统' })).toBeChecked();
  });
}

test('a browser without storage reads and sets all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openLive(page, FORUM.path);
  const before = await look(page);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await expect.poll(async () => (await look(page)).paper).not.toBe(before.paper);
  await page.getByRole('link', { name: '回到版面' }).click();
  await expect(page).toHaveURL('');
  expect((await look(page)).paper).not.toBe(before.paper);
});
