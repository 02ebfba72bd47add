import { findPageViolations } from './lib/find-page-violations.ts';
import { expect, test } from './lib/journey.ts';
import { keepSettings } from './lib/keep-settings.ts';
import { expectWords, openLive, sidewaysScroll } from './lib/reader-page.ts';

const CLUSTER = 'a/zhoukou-jingji-kaifaqu-ronghuo-henan-5/';
const MEETING = 'a/kaifaqu-zhaokai-dangwei-kuoda-huiyi/';

test('from an article’s term to its entry, and back to the sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openLive(page, CLUSTER);
  await page.locator('.article-text').getByRole('link', { name: '放管服' }).click();
  await expect(page).toHaveURL('terms/fangguanfu/');
  await expect(page.getByRole('heading', { level: 1, name: '放管服' })).toBeFocused();
  const quote = page.getByRole('listitem').getByRole('link', { name: '放管服' });
  await expect(quote).toHaveCount(1);
  const said = (await quote.textContent())?.trim();
  await quote.click();
  await expect(page).toHaveURL(new RegExp(`/${CLUSTER}#l\\d+s\\d+$`));
  const marked = page.locator('.is-marked');
  await expect(marked).toBeFocused();
  await expect(marked).toBeInViewport();
  expect((await marked.textContent())?.trim()).toBe(said);
});

test('王文峰: the articles that name him, the same in English', async ({ page }) => {
  await openLive(page, 'about/');
  await page.getByRole('main').getByRole('link', { name: '术语与人名地名' }).click();
  await page.getByRole('link', { name: /^人物/ }).click();
  await expect(page).toHaveURL('terms/#person');
  await page.getByRole('link', { name: '王文峰' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '见于4篇，5处' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    '开发区召开党委（扩大）会议',
    '推进项目建设',
    '开发区召开中层以上干部工作会',
    '省商务厅巡查调研开发区稳外贸稳外资工作',
  ]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('en/terms/wang-wenfeng/');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(4);
  for (const mark of await page.locator('mark').all())
    await expect(mark).toHaveText('Wang Wenfeng');
});

test('who looks words up is told of a term on its card and stays', async ({ page }) => {
  await keepSettings(page, '{"lookUp":true}');
  await openLive(page, CLUSTER);
  const card = page.getByRole('dialog');
  await expectWords(page);
  await page.locator('.article-text').getByRole('link', { name: '放管服' }).click();
  await expect(card).toContainText('放管服');
  await expect(page).toHaveURL(CLUSTER);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`index and entry fit a phone and have no barrier, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    for (const address of [
      'terms/',
      'en/terms/',
      'zh-hant/terms/kaifaqu/',
      'terms/wang-quanlin/',
    ]) {
      await openLive(page, address);
      expect(await sidewaysScroll(page), address).toBe(0);
      expect(await findPageViolations(page), address).toEqual([]);
    }
  });
}

test('terms are printed without what only a screen can use', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('terms/');
  await expect(page.getByRole('navigation', { name: '分类' })).toBeHidden();
  await expect(page.getByRole('link', { name: '放管服' })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(27, 25, 23)');
  await page.goto(MEETING);
  await expect(page.getByRole('heading', { name: '本文术语' })).toBeHidden();
  await expect(page.locator('.term-link').first()).toHaveCSS('text-decoration-line', 'none');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list below an article leads to its terms, and they lead back', async ({ page }) => {
    await page.goto(MEETING);
    const list = page.getByRole('region', { name: '本文术语' });
    await list.getByRole('link', { name: '王文峰' }).click();
    await expect(page).toHaveURL('terms/wang-wenfeng/');
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /王文峰主持召开党委/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${MEETING}#l\\d+s\\d+$`));
    await expect(page.locator('.sentence:target')).toContainText('王文峰');
    await list.getByRole('link', { name: '全部术语' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      '政策与套语',
      '行动',
      '人物',
      '机构',
      '地方',
    ]);
  });
});
