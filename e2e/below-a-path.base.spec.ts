import { titlesOf } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import {
  expectArrival,
  expectHeadlines,
  expectLive,
  headline,
  openLive,
  topicSwitch,
} from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

test('the site stays below its path from page to page', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/x/')) outside.push(request.url());
  });
  await openLive(page, '');
  await topicSwitch(page, '节庆民俗').click();
  await expect(page).toHaveURL('?topic=festivals');
  await expectHeadlines(page, titlesOf('festivals'));
  await headline(page, FORUM.title).click();
  await expectArrival(page, FORUM.title);
  await expect(page).toHaveURL(`${FORUM.path}?topic=festivals`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`en/${FORUM.path}?topic=festivals`);
  await page.getByRole('link', { name: 'About this text' }).click();
  await expect(page).toHaveURL('en/about/');
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: /^回到版面/ }).click();
  await expectHeadlines(page, titlesOf('festivals'));
  expect(outside).toEqual([]);
});

test('an article opens by its address and copies its full link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, `${FORUM.path}#l89`);
  await expect(page.locator('#l89')).toBeFocused();
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('button', { name: '复制本文链接' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL(`/x/${FORUM.path}`, page.url()).href);
});

test('a page names its own address and those of its other languages', async ({ page }) => {
  await page.goto(FORUM.path);
  const site = 'https://example.org/x/';
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', `${site}${FORUM.path}`);
  const english = page.locator('link[rel=alternate][hreflang=en]');
  await expect(english).toHaveAttribute('href', `${site}en/${FORUM.path}`);
});

test.describe('an address that leads nowhere', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('has its page with status 404, and a way home below the path', async ({ page }) => {
    const response = await page.goto('a/no-such-article/');
    expect(response?.status()).toBe(404);
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page).toHaveURL('');
    await expect(headline(page, FORUM.title)).toBeVisible();
  });
});
