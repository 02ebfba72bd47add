import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readArticle } from './lib/edition.ts';
import { findPageViolations } from './lib/find-page-violations.ts';
import { expect, test } from './lib/journey.ts';
import { readQrIn, readQrOnScreen } from './lib/read-qr.ts';
import { openLive, sidewaysScroll } from './lib/reader-page.ts';
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

/** Opens the panel of an article that is shown. */
async function openPanel(page: Page, { share, dialog }: Words): Promise<Locator> {
  await page.getByRole('button', { name: share, exact: true }).click();
  const panel = page.getByRole('dialog', { name: dialog });
  await expect(panel).toBeVisible();
  return panel;
}

/** Selects a sentence as a reader would. */
async function select(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((sentence) => {
    document.getSelection()?.selectAllChildren(sentence);
  });
}

interface Words {
  readonly share: string;
  readonly dialog: string;
  readonly article: string;
  readonly passage: string;
  readonly copied: string;
  readonly poster: string;
  readonly save: string;
  readonly cite: string;
  readonly copy: string;
  readonly close: string;
}

const ZH: Words = {
  share: '分享',
  dialog: '分享',
  article: '复制本文链接',
  passage: '复制所选句子的链接',
  copied: '链接已复制',
  poster: '海报…',
  save: '保存图片',
  cite: '引用…',
  copy: '复制',
  close: '关闭',
};
const HANT: Words = {
  share: '分享',
  dialog: '分享',
  article: '複製本文鏈接',
  passage: '複製所選句子的鏈接',
  copied: '鏈接已複製',
  poster: '海報…',
  save: '保存圖片',
  cite: '引用…',
  copy: '複製',
  close: '關閉',
};
const EN: Words = {
  share: 'Share',
  dialog: 'Share',
  article: 'Copy link to the article',
  passage: 'Copy link to the selected sentence',
  copied: 'Link copied',
  poster: 'Poster…',
  save: 'Save the picture',
  cite: 'Cite…',
  copy: 'Copy',
  close: 'Close',
};

test.describe('with the clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  for (const [path, words] of [
    [FORUM.path, ZH],
    [`zh-hant/${PARTY.path}`, HANT],
    [`en/${FORUM.path}`, EN],
    [`en/${PARTY.path}both/`, EN],
  ] as const) {
    test(`the link to ${path} is of the view and language on the screen`, async ({ page }) => {
      await openLive(page, `${path}?topic=festivals`);
      const panel = await openPanel(page, words);
      await expect(panel.getByRole('button', { name: words.passage })).toHaveCount(0);
      await panel.getByRole('button', { name: words.article }).click();
      await expect(panel.getByRole('status')).toHaveText(words.copied);
      const url = new URL(`/${path}`, page.url()).href;
      expect(await clipboard(page)).toBe(url);
      expect(await readQrOnScreen(panel.getByRole('img'))).toBe(url);
    });
  }

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
    await select(page, 'l11s2');
    const panel = await openPanel(page, ZH);
    await panel.getByRole('button', { name: ZH.passage }).click();
    await expect.poll(() => clipboard(page)).toMatch(/#l11s2$/);
    expect(await readQrOnScreen(panel.getByRole('img'))).toBe(await clipboard(page));
    const other = await context.newPage();
    await openLive(other, await clipboard(page));
    await expect(other.locator('#l11s2')).toBeFocused();
    await expect(other.locator('#l11s2')).toBeInViewport();
    // The address points at it, so it is what is shared there too.
    const there = await openPanel(other, ZH);
    await expect(there.getByRole('button', { name: ZH.passage })).toBeVisible();
  });

  test('the panel is walked through by keys alone', async ({ page }) => {
    await openLive(page, FORUM.path);
    const button = page.getByRole('button', { name: '分享' });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading', { name: ZH.dialog })).toBeFocused();
    for (const name of [ZH.article, ZH.poster, ZH.cite, ZH.close]) {
      await page.keyboard.press('Tab');
      await expect(panel.getByRole('button', { name })).toBeFocused();
    }
    const cite = panel.getByRole('button', { name: ZH.cite });
    await cite.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '引用本文' })).toBeFocused();
    // References are fetched: until they are there the next key leads past them.
    await expect(page.getByRole('radio', { name: /GB\/T 7714/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /GB\/T 7714/ })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'APA' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('引用已复制');
    expect(await clipboard(page)).toMatch(
      /^李清华\. \(n\.d\.\)\. .+ Retrieved \w+ \d+, \d{4}, from http/,
    );
    await page.getByRole('button', { name: '返回' }).press('Enter');
    await expect(cite).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  for (const [path, words, name] of [
    [FORUM.path, ZH, '李, 清华'],
    [`zh-hant/${FORUM.path}`, HANT, '李, 清華'],
    [`en/${FORUM.path}`, EN, 'Li, Qinghua'],
  ] as const) {
    test(`a reference to ${path} is copied and saved`, async ({ page }) => {
      await openLive(page, path);
      const panel = await openPanel(page, words);
      await panel.getByRole('button', { name: words.cite }).click();
      const cited = page.getByRole('dialog');
      await cited.getByRole('button', { name: words.copy, exact: true }).click();
      const url = new URL(`/${path}`, page.url()).href;
      await expect.poll(() => clipboard(page)).toContain(`[N/OL]. `);
      expect((await clipboard(page)).endsWith(`. ${url}.`)).toBe(true);
      for (const [form, ending, sign] of [
        ['BibTeX', 'bib', `author = {${name}}`],
        ['RIS', 'ris', `AU  - ${name}`],
        ['CSL-JSON', 'json', '"type": "article-newspaper"'],
      ] as const) {
        await cited.getByText(form, { exact: true }).click();
        const saved = page.waitForEvent('download');
        await cited.getByRole('button', { name: new RegExp(`\\.${ending}$`) }).click();
        const file = await saved;
        expect(file.suggestedFilename()).toBe(`kaige-qianxing-yingxinnian.${ending}`);
        const text = await readFile(await file.path(), 'utf8');
        expect(text).toContain(sign);
        expect(text).toContain(url);
      }
    });
  }
});

for (const [path, words, sentence] of [
  [`${PARTY.path}#l11s2`, ZH, true],
  [`zh-hant/${FORUM.path}`, HANT, false],
  [`en/${PARTY.path}`, EN, false],
] as const) {
  test(`a poster of ${path} is saved as a picture whose code leads back`, async ({ page }) => {
    await openLive(page, path);
    const panel = await openPanel(page, words);
    await panel.getByRole('button', { name: words.poster }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: words.save }).click();
    const bytes = await readFile(await (await saved).path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1080);
    const url = await readQrIn(page, bytes);
    expect(url).toBe(new URL(`/${path}`, page.url()).href);
    if (sentence) {
      const text = (await page.locator('#l11s2').textContent()) ?? '';
      const alt = await page.getByRole('dialog').getByRole('img').getAttribute('alt');
      expect(alt?.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
    }
  });
}

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the panel is accessible at ${width} px in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      for (const [path, words] of [
        [FORUM.path, ZH],
        [`en/${FORUM.path}`, EN],
      ] as const) {
        await openLive(page, path);
        const panel = await openPanel(page, words);
        await expect(panel.getByRole('img')).toBeVisible();
        expect(await findPageViolations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        const heights = await panel
          .getByRole('button')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
        await panel.getByRole('button', { name: words.cite }).click();
        await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
        expect(await findPageViolations(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBe(0);
        await page.keyboard.press('Escape');
      }
    });
  }
}

test('where nothing can be copied, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    document.execCommand = () => false;
  });
  await openLive(page, FORUM.path);
  const panel = await openPanel(page, ZH);
  await panel.getByRole('button', { name: ZH.article }).click();
  await expect(panel.getByRole('status')).toHaveText(/没能复制/);
});

test.describe('where the panel cannot be fetched', () => {
  test.use({ provoked: /ShareDesk|Failed to (?:load|fetch)/ });

  test('the link is copied all the same', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.route(/ShareDesk/, (route) => route.abort());
    await openLive(page, FORUM.path);
    await page.getByRole('button', { name: '分享' }).click();
    await expect(page.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible();
    expect(await clipboard(page)).toBe(new URL(`/${FORUM.path}`, page.url()).href);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('a system that can share is asked to, with title and address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async ({ title, url } = {}) => {
      document.documentElement.setAttribute('data-shared', `${title} ${url}`);
    };
  });
  await openLive(page, FORUM.path);
  const panel = await openPanel(page, ZH);
  await expect(panel.getByRole('button').first()).toHaveText('通过系统分享…');
  await panel.getByRole('button').first().click();
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
