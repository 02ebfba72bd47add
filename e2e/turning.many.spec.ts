import type { Page } from '@playwright/test';
import { expect, test } from './lib/journey.ts';
import { measureBoxes } from './lib/measure-boxes.ts';
import { expectLive, openLive } from './lib/reader-page.ts';

/** Of the invented pages: 25 articles on two sheets, and three on the sheet of the second page. */
const ARTICLES = 28;
const SHEETS = ['', 'page/2/', 'page/3/'];

const slugsOn = async (page: Page) => (await page.evaluate(measureBoxes)).map(({ slug }) => slug);
const turned = (page: Page, address: string) => expect(page).toHaveURL(address);

test('the pages hold every article once, each of them composed, nothing overflowing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const all: string[] = [];
  for (const address of SHEETS) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const boxes = await page.evaluate(measureBoxes);
    expect(boxes.flatMap(({ slug, faults }) => faults.map((fault) => `${slug}: ${fault}`))).toEqual(
      [],
    );
    all.push(...boxes.map(({ slug }) => slug));
  }
  expect(all).toHaveLength(ARTICLES);
  expect(new Set(all).size).toBe(ARTICLES);
});

test('every page has one style sheet of its own beside the reader’s, and its own data', async ({
  page,
}) => {
  for (const address of SHEETS) {
    const read: string[] = [];
    page.on('request', (request) => read.push(new URL(request.url()).pathname));
    await openLive(page, address);
    expect(read.filter((path) => /\/assets\/page-[\w-]+\.css$/.test(path))).toHaveLength(1);
    expect(read.filter((path) => path.startsWith('/data/'))).toEqual([]);
    page.removeAllListeners('request');
  }
});

test('pages are turned by keys, and Back turns back', async ({ page }) => {
  await openLive(page, '');
  const first = await slugsOn(page);
  await page.keyboard.press('ArrowLeft');
  await turned(page, '');
  await page.keyboard.press('ArrowRight');
  await turned(page, 'page/2/');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => slugsOn(page)).not.toEqual(first);
  await page.keyboard.press('ArrowRight');
  await turned(page, 'page/3/');
  await page.keyboard.press('ArrowRight');
  await turned(page, 'page/3/');
  await page.keyboard.press('ArrowLeft');
  await turned(page, 'page/2/');
  await page.goBack();
  await turned(page, 'page/3/');
});

test('pages are turned by the links at their foot, by name', async ({ page }) => {
  await openLive(page, '');
  const foot = page.getByRole('navigation', { name: '翻页' });
  await expect(foot.getByRole('link')).toHaveText([/第2张/]);
  await foot.getByRole('link').click();
  await turned(page, 'page/2/');
  await expect(foot.getByRole('link')).toHaveText([/第1张/, /第2版/]);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('pages are turned by a finger', async ({ page }) => {
    await openLive(page, '');
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([x1, x2]) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 });
          const send = (name: string, touches: Touch[], changedTouches: Touch[]) =>
            document.body.dispatchEvent(
              new TouchEvent(name, { touches, changedTouches, bubbles: true }),
            );
          send('touchstart', [touch(x1)], [touch(x1)]);
          send('touchend', [], [touch(x2)]);
        },
        [from, to] as const,
      );
    await swipe(300, 120);
    await turned(page, 'page/2/');
    await swipe(120, 300);
    await turned(page, '');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('pages are turned by links', async ({ page }) => {
    await page.goto('');
    for (const address of SHEETS.slice(1)) {
      await page.locator('a[rel=next]').click();
      await turned(page, address);
      expect((await slugsOn(page)).length).toBeGreaterThan(0);
    }
    await expect(page.locator('a[rel=next]')).toHaveCount(0);
  });
});

test('a filter of more articles than one page holds is turned under its address', async ({
  page,
}) => {
  await openLive(page, '');
  const topics = await page.evaluate(async () => {
    const { topics } = await (await fetch('/data/edition.json')).json();
    return topics.map(({ id }: { id: string }) => `topic=${id}`).join('&');
  });
  await openLive(page, `?${topics}`);
  const next = page.locator('a[rel=next]');
  await expect(next).toHaveAttribute('href', `/page/2/?${topics}`);
  const first = await slugsOn(page);
  await next.click();
  await turned(page, `page/2/?${topics}`);
  const common = async () => (await slugsOn(page)).filter((slug) => first.includes(slug));
  await expect.poll(common).toEqual([]);
  await page.goto(`page/3/?${topics}`);
  await expectLive(page);
  await expect(page.getByText('所选稿件只有2张版面。')).toBeVisible();
});

test.describe('a page that the edition does not have', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('is a missing page', async ({ page }) => {
    const response = await page.goto('page/4/');
    expect(response?.status()).toBe(404);
  });
});

test('what passes a filter makes pages too, each read and set when it is turned to', async ({
  page,
}) => {
  await openLive(page, '?kind=news');
  const first = await slugsOn(page);
  await page.keyboard.press('ArrowRight');
  await turned(page, 'page/2/?kind=news');
  await expect.poll(() => slugsOn(page)).not.toEqual(first);
  const second = await slugsOn(page);
  expect(new Set([...first, ...second]).size).toBe(ARTICLES);
  await openLive(page, 'page/2/?kind=news');
  expect(new Set(await slugsOn(page))).toEqual(new Set(second));
  await page.goto('page/3/?kind=news');
  await expect(page.getByText('所选稿件只有2张版面。')).toBeVisible();
});
