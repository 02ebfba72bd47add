import type { Locator, Page } from '@playwright/test';
import { readArticle } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { keepSettings } from './lib/keep-settings.ts';
import {
  expectLive,
  expectWords,
  openLive,
  scrollTop,
  shownText,
  sidewaysScroll,
} from './lib/reader-page.ts';
import { FORUM, PARTY } from './lib/seed-articles.ts';

/** The text of the sentence that is lit, in the first and in the second language. */
async function litIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['one', 'two'].map(
      (column) =>
        document.querySelector(`[data-column="${column}"] .is-lit`)?.textContent?.trim() ?? '',
    ),
  );
}
const sentence = (page: Page, column: 'one' | 'two', id: string): Locator =>
  page.locator(`[data-column="${column}"] [data-sentence="${id}"]`);
/** Every sentence of the article in reading order. */
const sentenceIds = (page: Page) =>
  page
    .locator('[data-column="one"] [data-sentence]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-sentence') ?? ''));

test('every sentence lights its partner under the pointer, from either side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openLive(page, `${FORUM.path}both/`);
  const ids = await sentenceIds(page);
  expect(ids.length).toBeGreaterThan(10);
  for (const column of ['one', 'two'] as const) {
    for (const id of ids) {
      const own = sentence(page, column, id);
      await own.scrollIntoViewIfNeeded();
      const [line] = await own.evaluate((element) =>
        [...element.getClientRects()].map(({ x, y, width, height }) => [
          x + width / 2,
          y + height / 2,
        ]),
      );
      await page.mouse.move(line?.[0] ?? 0, line?.[1] ?? 0);
      await expect(sentence(page, 'one', id)).toHaveClass(/is-lit/);
      await expect(sentence(page, 'two', id)).toHaveClass(/is-lit/);
      await expect(page.locator('.is-lit')).toHaveCount(2);
    }
  }
});

test('the keys go from sentence to sentence, and Enter puts one into the address', async ({
  page,
}) => {
  await openLive(page, `${FORUM.path}both/`);
  const ids = await sentenceIds(page);
  const [first = '', second = ''] = ids;
  await sentence(page, 'two', first).focus();
  await page.keyboard.press('ArrowDown');
  await expect(sentence(page, 'two', second)).toBeFocused();
  await expect(sentence(page, 'one', second)).toHaveClass(/is-lit/);
  for (const id of ids.slice(2)) {
    await page.keyboard.press('ArrowDown');
    await expect(sentence(page, 'two', id)).toBeFocused();
    await expect(sentence(page, 'one', id)).toHaveClass(/is-lit/);
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${FORUM.path}both/#${first}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${FORUM.path}both/`);
});

test('one stop of Tab a language, not one a sentence', async ({ page }) => {
  await openLive(page, `${FORUM.path}both/`);
  await expect(page.locator('[data-column="one"] [tabindex="0"][data-sentence]')).toHaveCount(1);
  await expect(page.locator('[data-column="two"] [tabindex="0"][data-sentence]')).toHaveCount(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap lights both and stands in the address, in either language', async ({ page }) => {
    await openLive(page, `en/${FORUM.path}both/`);
    const [id = ''] = (await sentenceIds(page)).slice(3);
    await sentence(page, 'two', id).tap();
    await expect(page).toHaveURL(`en/${FORUM.path}both/#${id}`);
    const [english = '', chinese = ''] = await litIn(page);
    expect(english).toMatch(/^[ -~–—‘’“”…]+$/u);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test('an address brings back language, view and sentence', async ({ page }) => {
  const address = `en/${FORUM.path}both/#l89s2`;
  await openLive(page, address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => litIn(page)).not.toEqual(['', '']);
  const [english, chinese] = await litIn(page);
  expect(chinese).toMatch(/^改革开放的精神因子/);
  expect(english).toMatch(/^The spiritual elements/);
  await expect(sentence(page, 'one', 'l89s2')).toBeInViewport();
});

test('what is being read keeps its place from view to view and language to language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openLive(page, PARTY.path);
  const place = page.locator('#l15');
  await place.evaluate((element) =>
    element.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
  const topOf = async () => (await place.boundingBox())?.y ?? Number.NaN;
  const before = await topOf();
  const press = (name: string) =>
    page.getByRole('link', { name, exact: true }).evaluate((link: HTMLElement) => link.click());
  for (const [name, path] of [
    ['中英对照', `${PARTY.path}both/`],
    ['English', `en/${PARTY.path}both/`],
    ['English only', `en/${PARTY.path}`],
    ['繁體', `zh-hant/${PARTY.path}`],
  ] as const) {
    await press(name);
    await expect(page).toHaveURL(path);
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(40);
    expect(await scrollTop(page)).toBeGreaterThan(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('both texts are there in full, each under its language', async ({ page }) => {
    await page.goto(`${FORUM.path}both/`);
    const { article } = readArticle('kaige-qianxing-yingxinnian');
    const chinese = await page.locator('[data-column="one"]').allInnerTexts();
    expect(chinese.join('').replace(/\s/g, '')).toContain(
      article.paragraphs.join('').replace(/\s/g, ''),
    );
    await expect(page.locator('[data-column="two"][lang="en"]').first()).toContainText('History');
    await page.getByRole('link', { name: '只看中文' }).click();
    await expect(page).toHaveURL(FORUM.path);
  });
});

/** Clicks the first character of a word in the Chinese text. */
async function clickWord(page: Page, word: string): Promise<void> {
  const at = await page.evaluate((sought) => {
    const nodes = document.createTreeWalker(
      document.querySelector('.article-text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, word);
  if (at === null) throw new Error(`${word} is not there`);
  await page.mouse.click(at.x, at.y);
}

const CARDS = [
  [PARTY.path, '营商环境', ['yíngshāng', 'business environment']],
  ['a/kaifaqu-zhaokai-dangwei-kuoda-huiyi/', '招商引资', ['zhāoshāng', 'investment']],
  ['a/zhoukou-jingji-kaifaqu-ronghuo-henan-5/', '放管服', ['fàngguǎnfú', '简政放权']],
  ['a/kaifaqu-zhaokai-dangwei-kuoda-huiyi/', '王文峰', ['Wáng Wénfēng', 'Wang Wenfeng', '又见']],
  [FORUM.path, '58.3', ['5.83 billion yuan']],
] as const;
for (const [path, word, said] of CARDS) {
  test(`the card of ${word} opens by a click and says what it is`, async ({ page }) => {
    await keepSettings(page, '{"lookUp":true}');
    await openLive(page, path);
    const card = page.getByRole('dialog');
    await expectWords(page);
    await clickWord(page, word);
    await expect(card).toBeVisible();
    for (const part of said) await expect(card).toContainText(part);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });
}

test('a word is looked up by keys alone', async ({ page }) => {
  await keepSettings(page, '{"lookUp":true}');
  await openLive(page, FORUM.path);
  const card = page.getByRole('dialog');
  await expect(async () => {
    await page.keyboard.press('w');
    await expect(card).toBeVisible({ timeout: 1000 });
  }).toPass();
  const first = await shownText(card);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shownText(card)).not.toBe(first);
});

test('pinyin changes no line and is not copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, FORUM.path);
  const paragraph = page.locator('#l89');
  const before = await paragraph.boundingBox();
  const text = await shownText(paragraph);
  await page.getByRole('button', { name: /^字号/ }).click();
  await page
    .getByRole('group', { name: '拼音' })
    .getByRole('radio', { name: '开', exact: true })
    .check({ force: true });
  await expect(paragraph.locator('[data-p]').first()).toHaveAttribute('data-p', /./);
  expect((await paragraph.boundingBox())?.height).toBe(before?.height);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#l89') ?? document.body);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\s/g, '')).toBe(text);
});

test('without help with Chinese nothing of it is fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openLive(page, FORUM.path);
  await expectLive(page);
  expect(asked.filter((path) => /gloss|Word/.test(path))).toEqual([]);
});
