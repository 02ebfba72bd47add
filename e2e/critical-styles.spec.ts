import type { Page } from '@playwright/test';
import { expect, test } from './lib/journey.ts';
import { keepSettings } from './lib/keep-settings.ts';
import { openLive } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

declare global {
  interface Window {
    /** When the first frame was begun, in ms since the way here began. */
    firstFrame: number;
  }
}

/** Where everything stands and how it looks, element by element. */
function looksOf(): readonly string[] {
  return [...document.querySelectorAll('html, body, #root, #root *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // A family of the reader's own has no face yet; what it falls back to is the same.
    const font = style.font.replace(/"Banmian [^"]*", /g, '');
    const looks = [style.color, style.backgroundColor, font, style.display, style.opacity];
    const place = [x, y, width, height].map((number) => number.toFixed(1));
    return [element.tagName, element.className, ...place, ...looks].join(' ');
  });
}

/** Opens an address whose scripts never come, and maybe its style sheet neither. */
async function openHeld(page: Page, path: string, held: RegExp): Promise<readonly string[]> {
  await page.unrouteAll();
  await page.route(held, () => {});
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.locator('main')).toBeVisible();
  await page.waitForFunction(() => document.body.querySelector(':scope > script') !== null);
  await page.waitForFunction(() => document.documentElement.dataset.awaits === undefined);
  if (!held.test('/assets/index-1.css')) {
    await page.waitForFunction(() => document.styleSheets.length > 1);
  }
  return page.evaluate(looksOf);
}

// Whether a face comes in time is its own matter.
const SCRIPTS = /\/assets\/[^/]*\.(?:js|woff2)$/;
const SCRIPTS_AND_STYLES = /\/assets\/[^/]*\.(?:js|css|woff2)$/;

const ADDRESSES = [
  `/${FORUM.path}`,
  `/en/${FORUM.path}`,
  `/zh-hant/${FORUM.path}both/`,
  '/about/',
  '/en/terms/',
];
const SETTINGS = ['{}', '{"theme":"dark","size":5}', '{"writing":"vertical"}'];

for (const path of ADDRESSES) {
  test(`${path} stands as it will before its style sheet has come`, async ({ page }) => {
    for (const settings of SETTINGS) {
      await keepSettings(page, settings);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const early = await openHeld(page, path, SCRIPTS_AND_STYLES);
        const late = await openHeld(page, path, SCRIPTS);
        expect(late.length).toBeGreaterThan(20);
        const changed = late.flatMap((look, at) => (look === early[at] ? [] : [early[at], look]));
        expect(changed.slice(0, 3), `${settings} ${width}`).toEqual([]);
        expect(early).toHaveLength(late.length);
      }
    }
  });
}

/** Files of a kind that were asked for before the first frame. */
function askedBefore(page: Page, kind: RegExp): Promise<readonly string[]> {
  return page.evaluate((source) => {
    const files = performance.getEntriesByType('resource');
    return files
      .filter(({ name, startTime }) => RegExp(source).test(name) && startTime < window.firstFrame)
      .map(({ name }) => name);
  }, kind.source);
}

for (const [path, kind] of [
  [FORUM.path, /\.(?:js|css|woff2)$/],
  [`${FORUM.path}both/`, /\.(?:js|css)$/],
  [`en/${FORUM.path}`, /\.(?:js|css)$/],
  ['', /\.js$/],
] as const) {
  test(`/${path} asks for nothing that its text does not need before it is drawn`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        window.firstFrame = performance.now();
      });
    });
    await openLive(page, path);
    expect(await askedBefore(page, kind)).toEqual([]);
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').length),
    ).toBeGreaterThan(2);
  });
}
