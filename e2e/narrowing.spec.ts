import { FILTER_NAMES } from '../src/vocabulary/filters.ts';
import { readArticles, readFacet, titlesIn } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { measureBoxes } from './lib/measure-boxes.ts';
import {
  expectArrival,
  expectHeadlines,
  filterValues,
  headline,
  openFilters,
  openLive,
  shownCount,
  sidewaysScroll,
} from './lib/reader-page.ts';

const titles = readArticles().map(({ title }) => title ?? '');
const BEHIND = ['人物', '地点', '体裁', '日期', '记者', '存疑'];
const both = (one: readonly string[], two: readonly string[]) =>
  one.filter((title) => two.includes(title));

for (const name of FILTER_NAMES) {
  test(`?${name}= shows the articles that have the value, for every value`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const { id, titles: wanted } of readFacet(name)) {
      await openLive(page, `?${name}=${id}`);
      await expectHeadlines(page, wanted);
      expect(await shownCount(page), id).toBe(wanted.length);
    }
  });
}

test('values of one filter are alternatives, different filters have to agree', async ({ page }) => {
  const [persons, kinds] = [readFacet('person'), readFacet('kind')];
  const [one, two] = persons;
  const either = titles.filter((title) =>
    [one, two].some((person) => person?.titles.includes(title)),
  );
  await openLive(page, `?person=${one?.id}&person=${two?.id}`);
  await expectHeadlines(page, either);
  const news = kinds.find(({ id }) => id === 'news')?.titles ?? [];
  await openLive(page, `?person=${one?.id}&person=${two?.id}&kind=news`);
  await expectHeadlines(page, both(either, news));
  await openLive(page, `?topic=meetings&kind=news&reporter=cao-wenjuan`);
  const reporter = readFacet('reporter').find(({ id }) => id === 'cao-wenjuan')?.titles ?? [];
  await expectHeadlines(page, both(both(titlesIn('zh', 'meetings'), news), reporter));
});

test('a year and a month ask for their days', async ({ page }) => {
  const dates = readFacet('date');
  for (const asked of ['2019', '2019-12']) {
    const wanted = titles.filter((title) =>
      dates.some(({ id, titles: of }) => id.startsWith(`${asked}-`) && of.includes(title)),
    );
    await openLive(page, `?date=${asked}`);
    await expectHeadlines(page, wanted);
  }
  await expect(page.getByRole('link', { name: '去掉日期“2019年12月”' })).toBeVisible();
});

for (const start of ['', '?topic=meetings', '?kind=news&reporter=cao-wenjuan']) {
  test(`every count at /${start} is what a click on it shows`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openLive(page, start);
    await openFilters(page);
    await expect(filterValues(page, '记者')).toBeVisible();
    const links = page.locator('.topic-filter a:has(.topic-count)');
    const offered = await links.count();
    expect(offered).toBeGreaterThan(10);
    for (let index = 0; index < offered; index += 1) {
      const link = links.nth(index);
      const count = Number(await link.locator('.topic-count').textContent());
      const before = page.url();
      await link.click();
      await expect(page).not.toHaveURL(before);
      await expect.poll(() => shownCount(page), await page.title()).toBe(count);
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(count);
      await page.goBack();
      await expect(page).toHaveURL(before);
      await expect.poll(() => links.count()).toBe(offered);
    }
  });
}

test('nothing more is fetched on the front page until the filters are neared', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openLive(page, '');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/data/'))).toEqual([]);
  await page.getByRole('button', { name: '筛选' }).hover();
  await expect.poll(() => asked.filter((path) => path.includes('/facets/')).length).toBe(7);
});

test('filters are chosen, kept, taken away and undone by the keyboard alone', async ({ page }) => {
  await openLive(page, '');
  await page.getByRole('button', { name: '筛选' }).focus();
  await page.keyboard.press('Enter');
  for (const name of BEHIND) await expect(filterValues(page, name)).toBeVisible();
  await page.keyboard.press('Tab');
  const first = filterValues(page, '人物').getByRole('button').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  const [person] = readFacet('person');
  await expectHeadlines(page, person?.titles ?? []);
  await expect(page).toHaveURL(`?person=${person?.id}`);
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveTitle(new RegExp(`^${person?.name} · `));
  await page.keyboard.press('Enter');
  await expectHeadlines(page, titles);
  await page.goBack();
  await expectHeadlines(page, person?.titles ?? []);
  await page.reload();
  await expectHeadlines(page, person?.titles ?? []);
  await page.getByRole('link', { name: `去掉人物“${person?.name}”` }).press('Enter');
  await expectHeadlines(page, titles);
});

test('the filters go along to articles, previous, next and back to the page', async ({ page }) => {
  const { titles: news } = readFacet('reporter').find(({ id }) => id === 'cao-wenjuan') ?? {};
  const [first = '', second = ''] = news ?? [];
  await openLive(page, '?reporter=cao-wenjuan&kind=news');
  await headline(page, first).click();
  await expectArrival(page, first);
  const neighbours = page.getByRole('navigation', { name: '前后稿件' });
  await expect(neighbours.getByRole('link', { name: /^上一篇/ })).toHaveCount(0);
  await neighbours.getByRole('link', { name: /^下一篇/ }).click();
  await expectArrival(page, second);
  await expect(page).toHaveURL(/\?kind=news&reporter=cao-wenjuan$/);
  await page.reload();
  await neighbours.getByRole('link', { name: /^上一篇/ }).click();
  await expectArrival(page, first);
  await page.getByRole('link', { name: '回到版面（新闻、曹文娟）' }).click();
  await expectHeadlines(page, news ?? []);
});

test('a choice that nothing passes says what can be taken away', async ({ page }) => {
  await openLive(page, '?kind=photo&kind=opinion&reporter=cao-wenjuan');
  await expectHeadlines(page, []);
  await expect(page.getByText('没有稿件符合所选的全部条件。')).toBeVisible();
  await page.getByRole('link', { name: /^去掉记者“曹文娟”（2篇）$/ }).click();
  await expect(page).toHaveURL('?kind=photo&kind=opinion');
  await expect.poll(() => shownCount(page)).toBe(2);
});

for (const [bad, said] of [
  ['?person=%00%3Cscript%3E', '人物“<script>”'],
  ['?date=2019-1', '日期“2019-1”'],
  [`?${'topic=x&person=y&'.repeat(250)}`, '主题“x”、人物“y”'],
  [`?${Array.from({ length: 500 }, (_, n) => `place=v${n}`).join('&')}`, '地点“v4”、…'],
] as const) {
  test(`an address of bad values is told and shows the whole page: ${bad.slice(0, 30)}`, async ({
    page,
  }) => {
    await openLive(page, bad);
    await expect(page.getByText(said)).toBeVisible();
    await expectHeadlines(page, titles);
    await page.getByRole('link', { name: '看全部稿件' }).click();
    await expect(page).toHaveURL('');
  });
}

test('a known value holds beside an unknown one of another filter', async ({ page }) => {
  await openLive(page, '?person=nobody&kind=opinion');
  await expectHeadlines(page, readFacet('kind').find(({ id }) => id === 'opinion')?.titles ?? []);
  await expect(page.getByText('人物“nobody”')).toBeVisible();
});

test.describe('files that cannot be had', () => {
  test.use({ provoked: /Failed to load resource/ });

  for (const [how, answer] of [
    ['missing', { status: 404, body: '' }],
    ['broken', { contentType: 'application/json', body: '{"values":[{}]}' }],
    ['offline', null],
  ] as const) {
    test(`a filter whose file is ${how} says so at its address and is tried again`, async ({
      page,
    }) => {
      await page.route('**/facets/kind.json', (route) =>
        answer === null ? route.abort() : route.fulfill(answer),
      );
      await page.goto('?kind=opinion');
      const retry = page.getByRole('button', { name: '再试一次' });
      await expect(retry).toBeVisible();
      await expect(page.getByRole('link', { name: '回到首页' })).toBeVisible();
      await page.unroute('**/facets/kind.json');
      await retry.click();
      await expect.poll(() => shownCount(page)).toBe(1);
    });

    test(`filters of which one file is ${how} say so where they open; the page stays`, async ({
      page,
    }) => {
      await page.route('**/facets/kind.json', (route) =>
        answer === null ? route.abort() : route.fulfill(answer),
      );
      await openLive(page, '');
      await openFilters(page);
      await expect(page.getByText('可选的项目没能取来。')).toBeVisible();
      await expectHeadlines(page, titles);
      await page.unroute('**/facets/kind.json');
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(filterValues(page, '体裁')).toBeVisible();
    });
  }
});

for (const [prefix, language, kind] of [
  ['en/', 'en', 'Kind'],
  ['zh-hant/', 'zh-hant', '體裁'],
] as const) {
  test(`under /${prefix} filters have their words and values their names`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await openLive(page, prefix);
    await openFilters(page);
    const [news] = readFacet('kind', language);
    await filterValues(page, kind)
      .getByRole('button', { name: new RegExp(`^${news?.name}`) })
      .click();
    await expectHeadlines(page, news?.titles ?? []);
    await expect(page).toHaveURL(`${prefix}?kind=news`);
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('pages set anew for filters have no faults of composition', async ({ page }) => {
  for (const width of [768, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    for (const query of [
      '?reporter=cao-wenjuan',
      '?kind=news&doubts=none',
      '?place=henan&date=2019',
    ]) {
      await openLive(page, query);
      await page.evaluate(() => document.fonts.ready);
      const boxes = await page.evaluate(measureBoxes);
      expect(boxes.length, query).toBeGreaterThan(0);
      expect(
        boxes.flatMap(({ slug, faults }) =>
          faults.map((one) => `${width} ${query} ${slug}: ${one}`),
        ),
      ).toEqual([]);
    }
  }
});
