import type { Page } from '@playwright/test';
import { readArticles } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import {
  expectArrival,
  expectHeadlines,
  headline,
  openLive,
  scrollTop,
  shownText,
} from './lib/reader-page.ts';
import { NURSERY } from './lib/seed-articles.ts';

/** What the window did from an event until an element was there, and after it. */
interface Arrival {
  /** Frames from the event to the first one that has the element. */
  readonly frames: number;
  /** True if that frame's page was longer than the window, so that its scrollbar stayed. */
  readonly isLong: boolean;
  /** Sum of all layout shifts since. */
  readonly shift: number;
}

/** Watches for the next `event` of the window, and from then on for an element. */
function watchArrival(page: Page, event: 'click' | 'popstate', selector: string): Promise<void> {
  return page.evaluate(
    ([name, wanted]) => {
      const arrival = { frames: 0, isLong: false, shift: 0 };
      Object.assign(window, { arrival });
      const sum = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry) arrival.shift += Number(entry.value);
        }
      };
      const look = () => {
        arrival.frames += 1;
        const found = [...document.querySelectorAll(wanted)];
        // What is set ahead, out of sight, is not there yet.
        const isThere = found.some((element) => element.getClientRects().length > 0);
        if (!isThere) return void requestAnimationFrame(look);
        arrival.isLong = document.documentElement.scrollHeight > window.innerHeight;
        new PerformanceObserver(sum).observe({ type: 'layout-shift' });
      };
      window.addEventListener(name, () => requestAnimationFrame(look), {
        capture: true,
        once: true,
      });
    },
    [event, selector] as const,
  );
}

const arrivalOf = (page: Page): Promise<Arrival> =>
  page.evaluate(() => Reflect.get(window, 'arrival'));

/** Paths asked for from now on; a browser looks for an icon whenever it likes. */
function listen(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('favicon.svg')) asked.push(pathname);
  });
  return asked;
}

const idle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('a headline that was pointed at opens in the next frame and asks for nothing, and so does the way back', async ({
      page,
    }) => {
      await openLive(page, '');
      await page.evaluate(() => {
        document.startViewTransition = () => {
          throw new Error('the old page was photographed');
        };
      });
      const link = headline(page, NURSERY.title);
      await link.scrollIntoViewIfNeeded();
      const left = await scrollTop(page);
      const data = page.waitForResponse(/\/articles\/lianhua-youeryuan-[^/]*\.json$/);
      await link.hover();
      await (await data).finished();
      await idle(page);
      await watchArrival(page, 'click', 'article h1');
      const asked = listen(page);
      await link.click();
      await expectArrival(page, NURSERY.title);
      await expect(page.getByRole('navigation', { name: '前后稿件' })).toBeVisible();
      const article = readArticles().find(({ title }) => title === NURSERY.title);
      const shown = await shownText(page.getByRole('article'));
      for (const text of article?.paragraphs ?? ['?']) {
        expect(shown).toContain(text.replace(/\s/g, ''));
      }
      expect(await arrivalOf(page)).toEqual({ frames: 1, isLong: true, shift: 0 });
      expect(asked).toEqual([]);

      await watchArrival(page, 'popstate', 'main .sheet');
      await page.goBack();
      await expectHeadlines(
        page,
        readArticles().map(({ title }) => title ?? ''),
      );
      await expect.poll(() => scrollTop(page)).toBe(left);
      expect(await arrivalOf(page)).toEqual({ frames: 1, isLong: true, shift: 0 });
      expect(asked).toEqual([]);
    });
  });
}

test('what a pointer only passes over changes nothing that can be seen or heard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  await openLive(page, '');
  const title = await page.title();
  const link = headline(page, NURSERY.title);
  await link.scrollIntoViewIfNeeded();
  const look = () =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.frame, .page-head, main .box')];
      return boxes.map((box) => JSON.stringify(box.getBoundingClientRect()));
    });
  const before = await look();
  await link.hover();
  await expect(page.locator('main > .article')).toHaveCount(1);
  await idle(page);
  await expect(page.locator('main > .article')).toBeHidden();
  expect(await look()).toEqual(before);
  expect(await page.title()).toBe(title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await link.click();
  await expectArrival(page, NURSERY.title);
  await expect(page.locator('main .sheet')).toHaveCount(0);
});

test('an article that stands beside another one opens in the next frame, too', async ({ page }) => {
  await openLive(page, NURSERY.path);
  const next = page.getByRole('navigation', { name: '前后稿件' }).getByRole('link').last();
  const data = page.waitForResponse(/\/articles\/[^/]*\.json$/);
  await next.hover();
  await (await data).finished();
  await idle(page);
  const title = (await next.locator('.neighbour-title').textContent()) ?? '';
  await page.evaluate(() => document.querySelector('article h1')?.removeAttribute('class'));
  await watchArrival(page, 'click', 'article h1.article-title');
  const asked = listen(page);
  await next.click();
  await expectArrival(page, title);
  expect(await arrivalOf(page)).toEqual({ frames: 1, isLong: true, shift: 0 });
  expect(asked).toEqual([]);
});
