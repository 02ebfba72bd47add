import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

/** The link of an article's headline on a page of many. */
export function headline(page: Page, title: string): Locator {
  return page.getByRole('heading', { level: 2, name: title, exact: true }).getByRole('link');
}

/** The filter's switch for a topic, by its name without the count. */
export function topicSwitch(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: /^(?:按主题看|Topics)$/ })
    .getByRole('button', { name: new RegExp(`^${name}\\s*\\d*$`) });
}

/** The number of articles that the page says it shows. */
export async function shownCount(page: Page): Promise<number> {
  const words = await page
    .getByRole('status')
    .filter({ hasText: /^共\d+篇$|^\d+ articles?$/ })
    .textContent();
  return Number(/\d+/.exec(words ?? '')?.[0]);
}

/** The list of a filter's values, by the filter's name; the word that opens them has to be open. */
export function filterValues(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true });
}

/** Opens the word that the filters stand behind. */
export async function openFilters(page: Page): Promise<void> {
  const word = page.getByRole('button', { name: /^(?:筛选|篩選|Narrow)$/ });
  if ((await word.getAttribute('aria-expanded')) === 'false') await word.click();
}

/** Headlines on a page of many, from top to bottom as written. */
export function headlines(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts();
}

/**
 * The headlines are these, in whatever order their importance gave. Line breaks that only setting
 * made do not count.
 */
export async function expectHeadlines(page: Page, titles: readonly string[]): Promise<void> {
  const found = async () => (await headlines(page)).map((text) => text.replace(/\s/g, '')).sort();
  await expect.poll(found).toEqual(titles.map((title) => title.replace(/\s/g, '')).toSorted());
}

/** Opens an address and waits until the reader runs. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectLive(page);
}

/**
 * Waits until the scripts have taken over the page and all its styles are there: until then a button would not
 * answer, and paper would look like the screen. Nothing on the screen tells that moment, so this looks for
 * the mark that React leaves on its elements.
 */
export async function expectLive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('#root > *');
    const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
    return (
      root !== null &&
      Object.keys(root).some((key) => key.startsWith('__reactFiber')) &&
      [...sheets].every(({ sheet }) => sheet !== null)
    );
  });
}

/** Waits until words can be looked up, which only trying tells; before that a click follows a term's link. */
export async function expectWords(page: Page): Promise<void> {
  const card = page.getByRole('dialog');
  await expect(async () => {
    await page.keyboard.press('w');
    await expect(card).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
}

/** An article's page: its heading has the title and the focus, and the window is at its top. */
export async function expectArrival(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: title, exact: true });
  await expect(heading).toBeFocused();
  await expect.poll(() => page.title()).toMatch(/ · /);
  expect((await page.title()).split(' · ')[0]).toBe(title);
  await expect(page.getByRole('status').filter({ hasText: title })).toHaveCount(1);
  expect(await scrollTop(page)).toBe(0);
}

/** Text of a part as it is shown, without what style hides and without white space. */
export async function shownText(part: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
  return (await part.innerText()).replace(/\s/g, '');
}

/** How far the window is scrolled, in CSS pixels. */
export function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/**
 * How far the page can be moved sideways, or its text stands out of the window to be cut off there,
 * in CSS pixels; 0 is what it should be. Text in a box of its own that scrolls does not count.
 */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    let over = scrollWidth - clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode() !== null) {
      range.selectNodeContents(walker.currentNode);
      const { left, right } = range.getBoundingClientRect();
      const overhang = Math.max(right - clientWidth, -left);
      const holder = walker.currentNode.parentElement;
      const isOut = overhang > 1 && right > 0 && (holder?.getBoundingClientRect().width ?? 0) > 1;
      if (isOut && !scrolls(holder)) over = Math.max(over, Math.round(overhang));
    }
    return over;
  });
}
