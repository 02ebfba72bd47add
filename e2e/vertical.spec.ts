import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ARTICLES, VERTICAL } from './lib/article-places.ts';
import { findPageViolations } from './lib/find-page-violations.ts';
import { keepSettings } from './lib/keep-settings.ts';
import { openLive } from './lib/reader-page.ts';

const [LONG] = ARTICLES;
const travelled = (page: Page) =>
  page.locator('.reading-pane').evaluate((pane) => Math.abs(pane.scrollLeft));
const writing = (page: Page) =>
  page.locator('.article-text').evaluate((text) => getComputedStyle(text).writingMode);

test.use({ locale: 'zh-CN', contextOptions: { reducedMotion: 'reduce' } });

test('it is chosen under Aa, holds after a reload, and only for Chinese', async ({ page }) => {
  await openLive(page, LONG);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  await page.getByRole('radio', { name: '竖排' }).check({ force: true });
  expect(await writing(page)).toBe('vertical-rl');
  await page.reload();
  expect(await writing(page)).toBe('vertical-rl');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await writing(page)).toBe('horizontal-tb');
  await page.getByRole('button', { name: 'Aa' }).or(page.locator('.tools button')).first().click();
  await expect(page.getByRole('radio', { name: /Horizontal|Vertical|[横竖]排/ })).toHaveCount(0);
});

test('it stands at first paint, without shifts', async ({ page }) => {
  await keepSettings(page, VERTICAL);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) shifts.push(Number(entry.value));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 768, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(LONG);
    await page.waitForTimeout(200);
    const shifts = await page.evaluate(() => ('shifts' in window ? window.shifts : null));
    expect(shifts).toEqual([]);
  }
});

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} px nothing is cut, and the page does not scroll sideways`, async ({ page }) => {
    await keepSettings(page, VERTICAL);
    await page.setViewportSize({ width, height: 640 });
    for (const path of ARTICLES) {
      await openLive(page, path);
      const { over, pageWidth, odd, high } = await page
        .locator('.reading-pane')
        .evaluate((pane) => {
          const pitch = Number.parseFloat(getComputedStyle(pane).lineHeight);
          const { bottom } = pane.getBoundingClientRect();
          return {
            over: pane.scrollHeight - pane.clientHeight,
            pageWidth: document.documentElement.scrollWidth,
            odd: (Math.round((pane.clientWidth % pitch) * 10) / 10) % pitch,
            high: bottom <= window.innerHeight,
          };
        });
      expect({ over, pageWidth, odd, high }).toEqual({
        over: 0,
        pageWidth: width,
        odd: 0,
        high: true,
      });
    }
  });
}

test('short figures stand upright in the room of one character, years turn', async ({ page }) => {
  await keepSettings(page, VERTICAL);
  await openLive(page, ARTICLES[1]);
  const figures = await page.locator('.article-text .upright').evaluateAll((spans) =>
    spans.map((span) => {
      const em = Number.parseFloat(getComputedStyle(span).fontSize);
      return { text: span.textContent, advance: span.getBoundingClientRect().height / em };
    }),
  );
  expect(figures.map(({ text }) => text)).toEqual(expect.arrayContaining(['12', '19']));
  expect(figures.map(({ text }) => text)).not.toContain('2019');
  for (const { advance } of figures) expect(advance).toBeCloseTo(1, 1);
});

test('keys and wheel go on leftward, and at the end down the page', async ({ page }) => {
  await keepSettings(page, VERTICAL);
  await page.setViewportSize({ width: 768, height: 800 });
  await openLive(page, LONG);
  expect(await travelled(page)).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => travelled(page)).toBe(64);
  await page.keyboard.press('PageDown');
  await expect.poll(() => travelled(page)).toBeGreaterThan(500);
  await page.keyboard.press('End');
  const end = await page
    .locator('.reading-pane')
    .evaluate((pane) => pane.scrollWidth - pane.clientWidth);
  await expect.poll(() => travelled(page)).toBe(end);
  await page.keyboard.press('PageDown');
  const foot = await page.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  // The browser's own scrolling takes its time; a key in the midst of it is another matter.
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(Math.min(200, foot - 1));
  const top = () =>
    page.locator('.reading-pane').evaluate((pane) => pane.getBoundingClientRect().top);
  expect(await top()).toBeLessThan(0);
  // How far a page is depends on the browser; the text is whole again, and its keys are its own.
  await page.keyboard.press('PageUp');
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Home');
  await expect.poll(() => travelled(page)).toBe(0);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => travelled(page)).toBe(200);
});

test('a place in the address is in sight, marked, and the page stays at its top', async ({
  page,
}) => {
  await keepSettings(page, VERTICAL);
  await page.setViewportSize({ width: 768, height: 800 });
  await openLive(page, LONG);
  const ids = await page.locator('.sentence').evaluateAll((all) => all.map(({ id }) => id));
  const last = ids.at(-1) ?? '';
  await page.goto('about:blank');
  await openLive(page, `${LONG}#${last}`);
  await expect(page.locator(`#${last}`)).toBeInViewport();
  await expect(page.locator(`#${last}`)).toBeFocused();
  await expect(page.locator(`#${last}`)).toHaveClass(/is-marked/);
  expect(await travelled(page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a note opens beside its word, whole, and Escape closes it', async ({ page }) => {
  await keepSettings(page, VERTICAL);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await openLive(page, LONG);
    for (const word of await page.locator('.marked-word').all()) {
      await word.click();
      const box = await page.getByRole('tooltip').boundingBox();
      if (box === null) throw new Error('no note');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      expect(box.width).toBeGreaterThan(100);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('tooltip')).toHaveCount(0);
    }
  }
});

test('order of focus and of reading are those of lines', async ({ page }) => {
  await openLive(page, LONG);
  const order = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, h1, h2, p')].map((e) => e.textContent),
    );
  const lines = await order();
  await keepSettings(page, VERTICAL);
  await openLive(page, LONG);
  expect(await order()).toEqual(lines);
  await page.locator('h1').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.view-link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.article-text a').first()).toBeFocused();
});

test('a selection copies the text as it is written', async ({ page }) => {
  await keepSettings(page, VERTICAL);
  await openLive(page, LONG);
  const [copied, written] = await page
    .locator('.paragraph')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return [getSelection()?.toString().trim(), paragraph.textContent];
    });
  expect(copied).toBe(written);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in vertical text, ${colorScheme}`, async ({ page }) => {
    await keepSettings(page, VERTICAL);
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openLive(page, LONG);
      expect(await findPageViolations(page)).toEqual([]);
    }
  });
}
