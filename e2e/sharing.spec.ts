import type { Page } from '@playwright/test';
import { readArticle } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { openLive } from './lib/reader-page.ts';
import { FORUM, PARTY } from './lib/seed-articles.ts';

/** Anchor of a sentence that was half of one, before a column break was joined. */
const MERGED: string = 'l9s1';
const { article } = readArticle(PARTY.path.split('/')[1] ?? '');
/** The sentence it went into. */
const merged = article.blocks
  .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
  .flatMap(({ text, sentences }) =>
    sentences.map(({ start, end, also }) => ({ text: text.slice(start, end), also })),
  )
  .find(({ also }) => also.some((anchor) => anchor === MERGED));

/** What the clipboard holds. */
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Colour behind the text that has the focus, and behind its paragraph's next one. */
function marks(page: Page): Promise<{ here: string; elsewhere: string; text: string }> {
  return page.evaluate(() => {
    const here = document.activeElement ?? document.body;
    const colour = (element: Element) => getComputedStyle(element).backgroundColor;
    const paragraphs = [...document.querySelectorAll('article p[id]')];
    const elsewhere = paragraphs.find((p) => !p.contains(here) && p !== here) ?? document.body;
    return { here: colour(here), elsewhere: colour(elsewhere), text: here.textContent ?? '' };
  });
}

test.describe('with the clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('the link to an article is copied, and that is said', async ({ page }) => {
    await openLive(page, `${FORUM.path}?topic=festivals`);
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('button', { name: '复制本文链接' }).click();
    await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
    expect(await clipboard(page)).toBe(new URL(`/${FORUM.path}`, page.url()).href);
  });

  test('the link to a paragraph is copied from beside it', async ({ page }) => {
    await openLive(page, PARTY.path);
    const paragraph = page.locator('#l15');
    await paragraph.hover();
    await paragraph.getByRole('link', { name: '复制本段链接' }).click();
    await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
    expect(await clipboard(page)).toBe(new URL(`/${PARTY.path}#l15`, page.url()).href);
  });

  test('the link to a selected sentence is copied, and opens at the sentence', async ({
    page,
    context,
  }) => {
    await openLive(page, PARTY.path);
    await page.locator('#l11s2').evaluate((sentence) => {
      document.getSelection()?.selectAllChildren(sentence);
    });
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('button', { name: '复制所选句子的链接' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/#l11s2$/);
    const other = await context.newPage();
    await openLive(other, await clipboard(page));
    await expect(other.locator('#l11s2')).toBeFocused();
    await expect(other.locator('#l11s2')).toBeInViewport();
  });
});

test('where nothing can be copied, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    document.execCommand = () => false;
  });
  await openLive(page, FORUM.path);
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('button', { name: '复制本文链接' }).click();
  await expect(page.getByRole('status').filter({ hasText: '没能复制' })).toBeVisible();
});

test('a system that can share is asked to, with title and address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async ({ title, url } = {}) => {
      document.documentElement.setAttribute('data-shared', `${title} ${url}`);
    };
  });
  await openLive(page, FORUM.path);
  await page.getByRole('button', { name: '分享' }).click();
  const shared = `${FORUM.title} ${new URL(`/${FORUM.path}`, page.url()).href}`;
  await expect(page.locator('html')).toHaveAttribute('data-shared', shared);
});

for (const [anchor, text] of [
  ['l15', null],
  ['l11s2', null],
  [MERGED, merged?.text ?? 'not in the seed'],
] as const) {
  test(`arriving at #${anchor} scrolls to it, marks it and gives it the focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openLive(page, `${PARTY.path}#${anchor}`);
    await expect.poll(async () => (await marks(page)).here).not.toBe('rgba(0, 0, 0, 0)');
    const { here, elsewhere, text: found } = await marks(page);
    expect(here).not.toBe(elsewhere);
    if (text !== null) expect(found).toBe(text);
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(16);
    expect(top).toBeLessThan(640 / 2);
  });
}

test('an anchor that the article does not have leaves the article at its top', async ({ page }) => {
  await openLive(page, `${PARTY.path}#l999s9`);
  await expect(page.getByRole('heading', { level: 1, name: PARTY.title })).toBeInViewport();
});
