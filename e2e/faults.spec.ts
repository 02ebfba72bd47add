import { expect, test } from './lib/journey.ts';
import { expectArrival, expectLive, headline, headlines, openLive } from './lib/reader-page.ts';
import { FORUM, PARTY } from './lib/seed-articles.ts';

const FILE = `**/data/articles/${FORUM.path.split('/')[1]}.json`;

test.use({ provoked: /Failed to load resource/ });

for (const address of ['nowhere/', 'a/no-such-article/', 'topic/no-such-topic/', 'en/a/']) {
  test(`/${address} answers with status 404, a page that says so, and a way home`, async ({
    page,
  }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      address.startsWith('en/') ? 'No such page' : '没有这一页',
    );
    await expect.poll(() => page.title()).toMatch(/没有这一页|No such page/);
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page).toHaveURL('');
    await expect(headline(page, FORUM.title)).toBeVisible();
  });
}

test('an article that is gone is a missing page inside the reader, too', async ({ page }) => {
  await page.route(FILE, (route) => route.fulfill({ status: 404, body: '404' }));
  await openLive(page, '');
  await headline(page, FORUM.title).click();
  await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeFocused();
  await expect(page).toHaveURL(FORUM.path);
  await page.goBack();
  await expect(headline(page, FORUM.title)).toBeVisible();
});

const BROKEN = [
  ['text that is no JSON', '{"stem": "x", '],
  ['JSON of another shape', '{"stem":"x","article":{"slug":3}}'],
  ['nothing at all', ''],
] as const;
for (const [name, body] of BROKEN) {
  test(`a data file that holds ${name} is named, and the reader goes on`, async ({ page }) => {
    await page.route(FILE, (route) => route.fulfill({ contentType: 'application/json', body }));
    await openLive(page, '');
    await headline(page, FORUM.title).click();
    await expect(page.getByRole('heading', { level: 1, name: '这一页的数据坏了' })).toBeFocused();
    await expect(page.getByText(/data\/articles\/.+\.json/)).toBeVisible();
    await page.unroute(FILE);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
  });
}

test('without the network the page says so, and trying again brings the article', async ({
  page,
}) => {
  await openLive(page, '');
  let asked = 0;
  await page.route(FILE, (route) => {
    asked += 1;
    return route.abort('internetdisconnected');
  });
  await headline(page, FORUM.title).click();
  await expect(page.getByRole('heading', { level: 1, name: '没有连上' })).toBeFocused();
  const tries = asked;
  await page.getByRole('button', { name: '再试一次' }).click();
  // All tries of the second load have failed before the network is back.
  await expect.poll(() => asked).toBe(2 * tries);
  await expect(page.getByRole('button', { name: '再试一次' })).toBeEnabled();
  await page.unroute(FILE);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
  await expect.poll(() => page.title()).toMatch(new RegExp(`^${FORUM.title}`));
});

test('a host that fails once is asked again without a word', async ({ page }) => {
  let asked = 0;
  await page.route(FILE, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await openLive(page, '');
  await headline(page, FORUM.title).click();
  await expectArrival(page, FORUM.title);
  expect(asked).toBe(2);
});

test('on a slow network the old page stays, and the wait is said', async ({ page }) => {
  await openLive(page, '');
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(FILE, async (route) => {
    await held;
    await route.continue();
  });
  await headline(page, FORUM.title).click();
  await expect(page.getByText('正在取来版面')).toBeVisible();
  expect((await headlines(page)).length).toBeGreaterThan(1);
  answer();
  await expectArrival(page, FORUM.title);
  await expect(page.getByText('正在取来版面')).toHaveCount(0);
});

test('on a slow network another choice wins over the one that is waited for', async ({ page }) => {
  await openLive(page, '');
  await page.route(FILE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue().catch(() => {});
  });
  await headline(page, FORUM.title).click();
  await headline(page, PARTY.title).click();
  await expectArrival(page, PARTY.title);
  await page.waitForTimeout(700);
  await expect(page.getByRole('heading', { level: 1, name: PARTY.title })).toBeVisible();
});

test('an article asked for ahead on hover opens without another request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLive(page, '');
  const file = page.waitForResponse(FILE);
  await headline(page, FORUM.title).hover();
  await file;
  await headline(page, FORUM.title).click();
  await expectArrival(page, FORUM.title);
  expect(asked.filter((url) => url.includes('/data/articles/'))).toHaveLength(1);
});
