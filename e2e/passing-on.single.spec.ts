import { statSync } from 'node:fs';
import { expect } from './lib/journey.ts';
import { expectArrival, expectLive, headline, headlines } from './lib/reader-page.ts';
import { exactResults, searchBox } from './lib/search-page.ts';
import { FORUM, NAMEPLATE, PARTY } from './lib/seed-articles.ts';
import { singlePath } from './lib/single-file.ts';
import { open, place, test } from './lib/single-journey.ts';

/** Bytes of the file for the seed. */
const BUDGET = 600_000;

test('the file of the seed is small enough to be passed on', () => {
  expect(statSync(singlePath()).size).toBeLessThanOrEqual(BUDGET);
});

test('it opens as the composed front page and leads to an article and back', async ({
  page,
  file,
}) => {
  await open(page, file);
  await expect(page.getByRole('heading', { level: 1, name: NAMEPLATE })).toBeVisible();
  const boxes = await page
    .locator('.sheet .box')
    .evaluateAll((all) =>
      all.slice(0, 3).map((box) => Math.round(box.getBoundingClientRect().width)),
    );
  expect(Math.max(...boxes)).toBeGreaterThan(Math.min(...boxes));
  await headline(page, FORUM.title).click();
  await expectArrival(page, FORUM.title);
  expect(await place(page)).toBe(`#/${FORUM.path}`);
  await page.getByRole('link', { name: /^下一篇/ }).click();
  await expect.poll(() => place(page)).not.toBe(`#/${FORUM.path}`);
  await page.goBack();
  await page.goBack();
  await expect(headline(page, FORUM.title)).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
});

test('the headline face and the letters of English are in it', async ({ page, file }) => {
  await open(page, file);
  const hasFaces = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
  await expect.poll(hasFaces).toEqual(expect.arrayContaining(['Banmian Headlines']));
  await open(page, file, `#/en/${FORUM.path}`);
  await expect.poll(hasFaces).toEqual(expect.arrayContaining(['Banmian Latin']));
  // Loaded is not yet drawn with: a face that came too late is left out of the first page.
  const { drawn, own } = await page
    .locator('.article-text .sentence')
    .first()
    .evaluate((sentence) => {
      const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const [word = ''] = text.data.split(' ');
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, word.length);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen !== null) pen.font = `${getComputedStyle(sentence).fontSize} "Banmian Latin"`;
      return {
        drawn: range.getBoundingClientRect().width,
        own: pen?.measureText(word).width ?? 0,
      };
    });
  expect(drawn).toBeCloseTo(own, 0);
});

test('all three languages are in it, each at the place of the other', async ({ page, file }) => {
  await open(page, file, `#/${PARTY.path}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await place(page)).toBe(`#/en/${PARTY.path}`);
  await expect(page.getByRole('main').locator('.article-text')).toContainText('Party');
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('開發區譜寫高質量黨建新篇章');
  await open(page, file, '#/en/about/');
  await expect(
    page.getByRole('heading', { level: 1, name: 'How this text was made' }),
  ).toBeVisible();
});

test('two languages stand side by side, and terms are explained', async ({ page, file }) => {
  await open(page, file, `#/${PARTY.path}both/`);
  await expect(page.locator('[lang="en"].sentence, [lang="en"] .sentence').first()).toBeVisible();
  await open(page, file, '#/terms/');
  await page.getByRole('main').getByRole('link', { name: '营商环境' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '营商环境' })).toBeVisible();
});

test('topics are filtered, the page set anew, and the filter is in the address', async ({
  page,
  file,
}) => {
  await open(page, file);
  // What is chosen may stand without its number.
  const topics = page.getByRole('navigation', { name: '按主题看' });
  const topic = (name: string) => topics.getByRole('button', { name: new RegExp(`^${name}`) });
  for (const name of ['党建', '会议调研', '产业项目', '生态环境', '节庆民俗']) {
    await topic(name).click();
    await expect(topic(name)).toHaveAttribute('aria-pressed', 'true');
  }
  const shown = await headlines(page);
  expect(shown.length).toBeGreaterThan(7);
  await expect(page.locator('[class*="s-here"]').first()).toBeVisible();
  await page.reload();
  await expectLive(page);
  await expect.poll(() => headlines(page)).toHaveLength(shown.length);
  await page.goBack();
  await expect(topic('节庆民俗')).toHaveAttribute('aria-pressed', 'false');
});

test('an address with a sentence opens at the sentence', async ({ page, file }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, file, `#/${PARTY.path}#l11s2`);
  await expect(page.locator('#l11s2')).toBeFocused();
  await expect(page.locator('#l11s2')).toBeInViewport();
  await expect(page.locator('#l11s2')).toHaveClass(/is-marked/);
});

test('the link beside a paragraph is right for a click, a new tab and copying', async ({
  page,
  file,
  context,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.setAttribute('data-copied', text);
    };
  });
  await open(page, file, `#/${PARTY.path}`);
  const link = page.locator('#l15').getByRole('link', { name: '复制本段链接' });
  await page.locator('#l15').hover();
  await link.hover();
  await expect(link).toHaveAttribute('href', `#/${PARTY.path}#l15`);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expectLive(tab);
  await expect(tab.locator('#l15')).toBeFocused();
  await tab.close();
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /\.html#\/a\/[^/]+\/#l15$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-copied', /^file:/);
  await expect.poll(() => place(page)).toBe(`#/${PARTY.path}#l15`);
  await expect(page.locator('#l15')).toBeFocused();
});

test('the way past the tools leads into the page, not out of it', async ({ page, file }) => {
  await open(page, file, `#/${FORUM.path}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
});

test('settings are kept, and an unknown address has the way home', async ({ page, file }) => {
  await open(page, file);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  await page.getByText('深色', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expectLive(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(`${file}#/nowhere/`);
  await page.getByRole('link', { name: '回到首页' }).click();
  await expect(headline(page, FORUM.title)).toBeVisible();
});

test('what lies beside pages of a site only is not offered', async ({ page, file }) => {
  await open(page, file, `#/${PARTY.path}`);
  await expect(page.locator('.open-forms')).toHaveCount(0);
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
});

test('the front page is printed composed', async ({ page, file }) => {
  await open(page, file);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet .box').first()).toBeVisible();
  const columns = await page
    .locator('.sheet .box .body')
    .first()
    .evaluate((body) => getComputedStyle(body).columnCount);
  expect(Number(columns)).toBeGreaterThan(1);
});

test('it is searched, from any page to the sentence', async ({ page, file }) => {
  await open(page, file, `#/${FORUM.path}`);
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('招商引资', { delay: 20 });
  await expect(exactResults(page).first()).toBeVisible();
  await expect.poll(() => place(page)).toBe('#/search/?q=招商引资');
  await exactResults(page).first().getByRole('link').click();
  await expect.poll(() => place(page)).toMatch(/^#\/a\/[^?]*#l\d+s\d+$/);
  await expect(page.locator('.is-marked')).toContainText('招商引资');
  await page.goBack();
  await expect(exactResults(page).first()).toBeVisible();
});

test('help with words is offered only where it is in the file', async ({ page, file }) => {
  await open(page, file, `#/${PARTY.path}`);
  await page.getByRole('button', { name: '字号、明暗与排向' }).click();
  const pinyin = page.getByRole('group', { name: '拼音' });
  if ((await pinyin.count()) === 0) return;
  await pinyin.getByText('开', { exact: true }).click();
  await expect(page.locator('[data-p]').first()).toBeAttached();
});
