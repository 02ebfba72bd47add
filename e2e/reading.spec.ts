import { readArticles } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import {
  expectArrival,
  expectHeadlines,
  expectLive,
  headline,
  openLive,
  scrollTop,
  shownText,
} from './lib/reader-page.ts';
import { FORUM, NAMEPLATE, NURSERY, PARTY, PHOTO } from './lib/seed-articles.ts';

const articles = readArticles();
const titles = articles.map(({ title }) => title ?? '');

test('the front page shows every article in full, in the order of the page', async ({ page }) => {
  await openLive(page, '');
  await expect(page.getByRole('heading', { level: 1, name: NAMEPLATE })).toBeVisible();
  await expectHeadlines(page, titles);
  const shown = await shownText(page.getByRole('main'));
  for (const text of articles.flatMap(({ paragraphs }) => paragraphs)) {
    expect(shown).toContain(text.replace(/\s/g, ''));
  }
});

test('the date line says what is not known, and the latest date in the text', async ({ page }) => {
  await page.goto('');
  await expect(page.getByText('刊期未载')).toBeVisible();
  await expect(page.getByText('2019年12月31日', { exact: false }).first()).toBeVisible();
});

test('a headline opens its article, and Back returns to the place left', async ({ page }) => {
  await openLive(page, '');
  await headline(page, NURSERY.title).scrollIntoViewIfNeeded();
  const left = await scrollTop(page);
  expect(left).toBeGreaterThan(300);
  await headline(page, NURSERY.title).click();
  await expect(page).toHaveURL(NURSERY.path);
  await expectArrival(page, NURSERY.title);
  await page.goBack();
  await expectHeadlines(page, titles);
  await expect.poll(() => scrollTop(page)).toBe(left);
  await expect(page).toHaveTitle(NAMEPLATE);
  await page.goForward();
  await expectArrival(page, NURSERY.title);
});

test('Back returns to the place left after a reload of the article, too', async ({ page }) => {
  await openLive(page, '');
  await headline(page, FORUM.title).scrollIntoViewIfNeeded();
  const left = await scrollTop(page);
  await headline(page, FORUM.title).click();
  await expectArrival(page, FORUM.title);
  await page.reload();
  await expectLive(page);
  await page.goBack();
  await expect.poll(() => scrollTop(page)).toBe(left);
});

test('next leads through the whole page and previous leads back', async ({ page }) => {
  await openLive(page, PARTY.path);
  const neighbours = page.getByRole('navigation', { name: '前后稿件' });
  await expect(neighbours.getByRole('link', { name: /^上一篇/ })).toHaveCount(0);
  for (const title of titles.slice(1)) {
    await neighbours.getByRole('link', { name: /^下一篇/ }).click();
    await expectArrival(page, title);
  }
  await expect(neighbours.getByRole('link', { name: /^下一篇/ })).toHaveCount(0);
  await neighbours.getByRole('link', { name: /^上一篇/ }).click();
  await expectArrival(page, titles.at(-2) ?? '');
});

test('the way back to the page leads to the front page', async ({ page }) => {
  await openLive(page, FORUM.path);
  await page.getByRole('link', { name: '回到版面' }).click();
  await expectHeadlines(page, titles);
  await expect(page).toHaveTitle(NAMEPLATE);
  await expect(page.getByRole('heading', { level: 1, name: NAMEPLATE })).toBeFocused();
});

test('an article offers others that share a topic, and says which', async ({ page }) => {
  await openLive(page, FORUM.path);
  const related = page.getByRole('region', { name: '相关稿件' });
  const first = related.getByRole('listitem').first();
  await expect(first).toContainText(/同属.+/);
  const title = await shownText(first.getByRole('link'));
  expect(titles).toContain(title);
  await first.getByRole('link').click();
  await expectArrival(page, title);
});

test('an item without text says that its picture is missing', async ({ page }) => {
  await openLive(page, PHOTO.path);
  await expect(page.getByText('图片未载')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: PHOTO.title })).toBeVisible();
});

test('the record of the text leads to every article', async ({ page }) => {
  await openLive(page, '');
  await page.getByRole('link', { name: '文本说明' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '这份文本是怎样来的' })).toBeFocused();
  for (const title of titles) {
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
  await page.getByRole('link', { name: FORUM.title, exact: true }).click();
  await expectArrival(page, FORUM.title);
});

test('an article opens from its own page without reading any data file', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openLive(page, FORUM.path);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});
