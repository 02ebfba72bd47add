import type { Page } from '@playwright/test';
import { FILTER_NAMES } from '../src/vocabulary/filters.ts';
import { languageOf, readFacet, titlesIn } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { expectHeadlines, expectLive } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

declare global {
  interface Window {
    /** Headlines that stood visible on the screen in any frame so far. */
    seenHeadlines: Set<string>;
    /** Sum of all layout shifts so far, as Core Web Vitals count them. */
    layoutShift: number;
  }
}

/** Notes in every frame which headlines can be seen. */
function watchHeadlines(): void {
  window.seenHeadlines = new Set();
  const look = () => {
    for (const heading of document.querySelectorAll('article h2')) {
      const options = { visibilityProperty: true, opacityProperty: true };
      if (heading.checkVisibility(options)) {
        window.seenHeadlines.add((heading.textContent ?? '').replace(/\s/g, ''));
      }
    }
  };
  const everyFrame = () => {
    look();
    requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
}

function watchShifts(): void {
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') window.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Resolves when what has changed is painted. */
function twoFrames(): Promise<unknown> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** Holds the reader's script back, so that the written page is painted long before it runs. */
async function holdScripts(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

for (const late of [0, 500]) {
  for (const prefix of ['', 'en/']) {
    test(`a filtered address never shows another article: /${prefix}, script ${late} ms late`, async ({
      page,
    }) => {
      await page.addInitScript(watchHeadlines);
      if (late > 0) await holdScripts(page, late);
      await page.goto(`${prefix}?topic=culture&topic=sports`);
      const wanted = titlesIn(languageOf(prefix), 'culture', 'sports');
      await expectLive(page);
      await expectHeadlines(page, wanted);
      const seen = await page.evaluate(() => [...window.seenHeadlines]);
      expect(seen.toSorted()).toEqual(wanted.map((title) => title.replace(/\s/g, '')).toSorted());
    });
  }
}

for (const name of FILTER_NAMES) {
  test(`an address with ${name}= never shows another article while its files are late`, async ({
    page,
  }) => {
    const value = readFacet(name).findLast(({ titles }) => titles.length > 0);
    await page.addInitScript(watchHeadlines);
    await page.addInitScript(watchShifts);
    await holdScripts(page, 200);
    await page.route('**/data/search/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(`?${name}=${value?.id}`);
    await expectLive(page);
    await expectHeadlines(page, value?.titles ?? []);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(twoFrames);
    const wanted = (value?.titles ?? []).map((title) => title.replace(/\s/g, ''));
    const seen = await page.evaluate(() => [...window.seenHeadlines]);
    expect(seen.toSorted()).toEqual(wanted.toSorted());
    expect(await page.evaluate(() => window.layoutShift)).toBe(0);
  });
}

test('a filtered address whose script never comes shows the whole page', async ({ page }) => {
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.clock.install();
  await page.goto('?topic=culture');
  await page.clock.fastForward('00:09');
  await expect(page.getByRole('heading', { level: 2, name: FORUM.title })).toBeVisible();
});

test.describe('a script that fails', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('a filtered address shows the whole page at once', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('?topic=culture');
    await expect(page.getByRole('heading', { level: 2, name: FORUM.title })).toBeVisible({
      timeout: 2000,
    });
  });
});

const WIDTHS = [360, 768, 1280, 1600, 2200];
const ADDRESSES = [
  '',
  '?topic=culture&topic=meetings',
  '?reporter=cao-wenjuan&kind=news',
  'en/?person=nobody&kind=news&kind=opinion&date=2018',
  `${FORUM.path}?kind=opinion&doubts=none`,
  'en/topic/festivals/',
  `${FORUM.path}?topic=festivals`,
  `${FORUM.path}#l85s3`,
];

for (const width of WIDTHS) {
  test(`nothing shifts while a page loads at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(watchShifts);
    await holdScripts(page, 60);
    for (const address of ADDRESSES) {
      await page.goto('about:blank');
      await page.goto(address);
      await expectLive(page);
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(twoFrames);
      expect(await page.evaluate(() => window.layoutShift), `/${address}`).toBe(0);
    }
  });
}
