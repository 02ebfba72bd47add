import { readArticles, readEdition, titlesOf } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import {
  expectArrival,
  expectHeadlines,
  headline,
  openLive,
  topicSwitch,
} from './lib/reader-page.ts';
import { NAMEPLATE } from './lib/seed-articles.ts';

const edition = readEdition();
const titles = readArticles().map(({ title }) => title ?? '');
const festivals = titlesOf('festivals');

test('every topic stands with the number of its articles', async ({ page }) => {
  await openLive(page, '');
  for (const { id, zh } of edition.topics) {
    await expect(topicSwitch(page, zh)).toHaveText(`${zh}${titlesOf(id).length}`);
    await expect(topicSwitch(page, zh)).toHaveAttribute('aria-pressed', 'false');
  }
});

test('several topics may be chosen; the address keeps them and Back undoes them', async ({
  page,
}) => {
  await openLive(page, '');
  await topicSwitch(page, '文化').click();
  await expect(page).toHaveURL('?topic=culture');
  await expectHeadlines(page, titlesOf('culture'));
  await expect(topicSwitch(page, '文化')).toHaveAttribute('aria-pressed', 'true');
  await topicSwitch(page, '会议调研').click();
  await expect(page).toHaveURL('?topic=culture&topic=meetings');
  const both = titlesOf('culture', 'meetings');
  await expectHeadlines(page, both);
  await expect(page.getByText(`共${both.length}篇`)).toBeVisible();
  await expect(page).toHaveTitle(/文化.*会议调研|会议调研.*文化/);
  await page.goBack();
  await expect(page).toHaveURL('?topic=culture');
  await expectHeadlines(page, titlesOf('culture'));
  await page.goBack();
  await expectHeadlines(page, titles);
  await expect(page).toHaveTitle(NAMEPLATE);
  await page.goForward();
  await expectHeadlines(page, titlesOf('culture'));
});

test('a topic is switched off again, and one link takes all of them away', async ({ page }) => {
  await openLive(page, '?topic=culture&topic=sports');
  await topicSwitch(page, '文化').click();
  await expect(page).toHaveURL('?topic=sports');
  await page.getByRole('link', { name: '看全部稿件' }).click();
  await expect(page).toHaveURL('');
  await expectHeadlines(page, titles);
});

test('a topic of the filter stays where it was on the screen when it is chosen', async ({
  page,
}) => {
  await openLive(page, '');
  const before = await topicSwitch(page, '教育').boundingBox();
  await topicSwitch(page, '教育').click();
  await expectHeadlines(page, titlesOf('education'));
  expect((await topicSwitch(page, '教育').boundingBox())?.y).toBe(before?.y);
  await expect(topicSwitch(page, '教育')).toBeFocused();
});

test('the filter goes along to articles, previous, next and back to the page', async ({ page }) => {
  await openLive(page, '?topic=festivals');
  const [first = '', second = ''] = festivals;
  await headline(page, first).click();
  await expectArrival(page, first);
  await expect(page).toHaveURL(/\?topic=festivals$/);
  const neighbours = page.getByRole('navigation', { name: '前后稿件' });
  await expect(neighbours.getByRole('link', { name: /^上一篇/ })).toHaveCount(0);
  await neighbours.getByRole('link', { name: /^下一篇/ }).click();
  await expectArrival(page, second);
  await neighbours.getByRole('link', { name: /^上一篇/ }).click();
  await expectArrival(page, first);
  await page.getByRole('link', { name: '回到版面（节庆民俗）' }).click();
  await expect(page).toHaveURL('?topic=festivals');
  await expectHeadlines(page, festivals);
});

test('an article opened with a filter keeps to it from the start', async ({ page }) => {
  const last = readArticles().findLast(({ topics }) => topics.some(({ id }) => id === 'festivals'));
  await openLive(page, `a/${last?.slug}/?topic=festivals`);
  const neighbours = page.getByRole('navigation', { name: '前后稿件' });
  await expect(neighbours.getByRole('link', { name: /^下一篇/ })).toHaveCount(0);
  await expect(neighbours.getByRole('link', { name: /^上一篇/ })).toContainText(
    festivals.at(-2) ?? '',
  );
  await neighbours.getByRole('link', { name: /^上一篇/ }).click();
  await expectArrival(page, festivals.at(-2) ?? '');
  await page.goBack();
  await expect(page).toHaveTitle(new RegExp(`^${festivals.at(-1)}`));
});

test('an unknown topic in the address is named and left out', async ({ page }) => {
  await openLive(page, '?topic=astrology');
  await expectHeadlines(page, titles);
  await expect(page.getByText('astrology')).toBeVisible();
  await page.getByRole('link', { name: '看全部稿件' }).click();
  await expect(page).toHaveURL('');
  await expect(page.getByText('astrology')).toHaveCount(0);
});

test('a known topic holds beside an unknown one', async ({ page }) => {
  await openLive(page, '?topic=astrology&topic=culture&topic=');
  await expectHeadlines(page, titlesOf('culture'));
  await expect(page.getByText('astrology')).toBeVisible();
});

test('the page of a topic has its articles, and other topics can be added', async ({ page }) => {
  await openLive(page, 'topic/festivals/');
  await expect(page.getByRole('heading', { level: 1, name: '节庆民俗' })).toBeVisible();
  await expectHeadlines(page, festivals);
  await topicSwitch(page, '体育健身').click();
  await expect(page).toHaveURL('?topic=festivals&topic=sports');
  await expectHeadlines(page, titlesOf('festivals', 'sports'));
});
