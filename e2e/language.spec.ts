import { languageOf, listAddresses, readEdition, titlesIn, titlesOf } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { expectHeadlines, openLive, shownText, topicSwitch } from './lib/reader-page.ts';
import { FORUM, PARTY } from './lib/seed-articles.ts';

const OFFER = 'This page is also available with an English interface.';

test('switching the language keeps the article, the place in it and the filter', async ({
  page,
}) => {
  await openLive(page, `${PARTY.path}?topic=party-building#l15`);
  await expect(page.locator('#l15')).toBeFocused();
  const before = await page.locator('#l15').boundingBox();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`en/${PARTY.path}?topic=party-building#l15`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const [english = ''] = titlesIn('en', 'party-building');
  await expect(page.getByRole('heading', { level: 1, name: english })).toBeVisible();
  const after = await page.locator('#l15').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(120);
  await expect(page.getByRole('link', { name: 'Back to the page (Party building)' })).toBeVisible();
  await page.getByRole('link', { name: '简体', exact: true }).click();
  await expect(page).toHaveURL(`${PARTY.path}?topic=party-building#l15`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('switching the language keeps the filter, in the words of the language', async ({ page }) => {
  await openLive(page, '?topic=meetings');
  await expectHeadlines(page, titlesOf('meetings'));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('en/?topic=meetings');
  await expectHeadlines(page, titlesIn('en', 'meetings'));
  await page.getByRole('link', { name: '繁體', exact: true }).click();
  await expect(page).toHaveURL('zh-hant/?topic=meetings');
  await expectHeadlines(page, titlesIn('zh-hant', 'meetings'));
});

test('the English newspaper speaks English', async ({ page }) => {
  await openLive(page, 'en/');
  for (const { en } of readEdition().topics) await expect(topicSwitch(page, en)).toBeVisible();
  await expect(page.getByText('Date of issue not given')).toBeVisible();
  await topicSwitch(page, 'Culture').click();
  await expect(page).toHaveURL('en/?topic=culture');
  await expectHeadlines(page, titlesIn('en', 'culture'));
  expect(await shownText(page.getByRole('main'))).not.toMatch(/\p{Script=Han}/u);
  await page.goto(`en/${FORUM.path}`);
  const heading = page.getByRole('heading', { level: 1, name: 'Marching on in triumph' });
  await expect(heading.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute(
    'lang',
    'en',
  );
});

test('a Chinese browser is offered nothing', async ({ page }) => {
  await openLive(page, '');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await expect(page.getByText(OFFER)).toHaveCount(0);
});

test.describe('with an English browser', () => {
  test.use({ locale: 'en-GB' });

  test('a first visit stays where it is and is offered English', async ({ page }) => {
    await openLive(page, `${FORUM.path}#l89`);
    const offer = page.getByRole('complementary', { name: OFFER });
    await expect(offer).toBeVisible();
    await expect(page).toHaveURL(`${FORUM.path}#l89`);
    await offer.getByRole('link', { name: 'Switch to English' }).click();
    await expect(page).toHaveURL(`en/${FORUM.path}#l89`);
    await expect(page.getByText(OFFER)).toHaveCount(0);
  });

  test('an offer that was declined does not come back', async ({ page }) => {
    await openLive(page, '');
    await page.getByRole('button', { name: 'No, thanks' }).click();
    await expect(page.getByText(OFFER)).toHaveCount(0);
    await openLive(page, FORUM.path);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect(page.getByText(OFFER)).toHaveCount(0);
  });

  test('the English page offers nothing', async ({ page }) => {
    await openLive(page, 'en/');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });
});

test('no link of the traditional edition leads out of it but the language switch', async ({
  request,
}) => {
  const addresses = listAddresses().filter((address) => languageOf(address) === 'zh-hant');
  expect(addresses.length).toBeGreaterThan(100);
  for (const address of [...addresses, 'zh-hant/']) {
    const html = await (await request.get(address)).text();
    const own = html.replace(/<ul[^>]*class="languages"[\s\S]*?<\/ul>/, '');
    const hrefs = [...own.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(3);
    const out = hrefs.filter((href) => !/^(?:#|\/zh-hant\/)/.test(href) && !/^https:/.test(href));
    expect(out, `/${address}`).toEqual([]);
  }
});

test.describe('an address that leads nowhere, in traditional script', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('has its page in that script, and a way home in it', async ({ page }) => {
    await page.goto('zh-hant/nowhere/');
    await expect(page.getByRole('heading', { level: 1, name: '沒有這一頁' })).toBeVisible();
    await page.getByRole('link', { name: '回到首頁' }).click();
    await expect(page).toHaveURL('zh-hant/');
  });
});
