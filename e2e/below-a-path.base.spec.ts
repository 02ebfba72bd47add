import { titlesOf } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import {
  expectArrival,
  expectHeadlines,
  expectLive,
  headline,
  openLive,
  topicSwitch,
} from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

test('the site stays below its path from page to page', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/x/')) outside.push(request.url());
  });
  await openLive(page, '');
  await topicSwitch(page, '节庆民俗').click();
  await expect(page).toHaveURL('?topic=festivals');
  await expectHeadlines(page, titlesOf('festivals'));
  await headline(page, FORUM.title).click();
  await expectArrival(page, FORUM.title);
  await expect(page).toHaveURL(`${FORUM.path}?topic=festivals`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`en/${FORUM.path}?topic=festivals`);
  await page.getByRole('link', { name: 'About this text' }).click();
  await expect(page).toHaveURL('en/about/');
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: /^回到版面/ }).click();
  await expectHeadlines(page, titlesOf('festivals'));
  expect(outside).toEqual([]);
});

test('a search stays below the path, from the first key to the sentence and back', async ({
  page,
}) => {
  await openLive(page, 'about/');
  await page.keyboard.press('/');
  await page.keyboard.type('招商引资');
  await expect(page.getByRole('heading', { level: 1, name: '“招商引资”' })).toBeVisible();
  await expect(page).toHaveURL(`search/?q=${encodeURIComponent('招商引资')}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/x\/a\/[a-z0-9-]+\/#l\d+s\d+$/);
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
});

test('an article opens by its address and copies its full link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLive(page, `${FORUM.path}#l89`);
  await expect(page.locator('#l89')).toBeFocused();
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('button', { name: '复制本文链接' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL(`/x/${FORUM.path}`, page.url()).href);
});

test('a page names its own address and those of its other languages', async ({ page }) => {
  await page.goto(FORUM.path);
  const site = 'https://example.org/x/';
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', `${site}${FORUM.path}`);
  const english = page.locator('link[rel=alternate][hreflang=en]');
  await expect(english).toHaveAttribute('href', `${site}en/${FORUM.path}`);
});

test('an article lies beside its page as data, which its foot links', async ({ page, request }) => {
  await page.goto(`en/${FORUM.path}`);
  // Asked for, not gone to: a browser looks for the icon of a file that is no page at the host's root.
  const href = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
  expect(href).toBe(`/x/en/${FORUM.path}article.md`);
  for (const [ending, part] of [
    ['json', '"version": 1'],
    ['md', `# ${FORUM.title}`],
    ['txt', `${FORUM.title}\n`],
  ] as const) {
    const response = await request.get(`${FORUM.path}article.${ending}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(part);
  }
  const { $schema } = await (await request.get(`en/${FORUM.path}article.json`)).json();
  const schema = await request.get(`en/${FORUM.path}${$schema}`);
  expect(schema.status()).toBe(200);
});

test('feeds and sitemap lead to pages that are there', async ({ page, request, baseURL }) => {
  const site = 'https://example.org/x/';
  const here = (url: string) => url.replace(site, baseURL ?? '');
  await page.goto('topic/festivals/');
  const feed = page.locator('link[type="application/feed+json"]');
  const { feed_url, items } = await (
    await request.get((await feed.getAttribute('href')) ?? '')
  ).json();
  expect(feed_url).toBe(`${site}topic/festivals/feed.json`);
  expect(items.map(({ title }: { title: string }) => title)).toEqual(titlesOf('festivals'));
  const atom = await request.get('feed.xml');
  expect(await atom.text()).toContain(
    `<link rel="self" type="application/atom+xml" href="${site}feed.xml"/>`,
  );
  expect(await (await request.get('robots.txt')).text()).toContain(`Sitemap: ${site}sitemap.xml`);
  const sitemap = await (await request.get('sitemap.xml')).text();
  const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  expect(urls).toContain(`${site}en/${FORUM.path}both/`);
  for (const url of [...urls, ...items.map((item: { url: string }) => item.url)]) {
    const response = await request.get(here(url));
    expect(response.status(), url).toBe(200);
  }
});

test('the card of a page and its data are in the file that is sent', async ({ request }) => {
  const html = await (await request.get(FORUM.path)).text();
  expect(html).toContain(`<meta property="og:title" content="${FORUM.title}" />`);
  expect(html).toContain(
    `<meta property="og:url" content="https://example.org/x/${FORUM.path}" />`,
  );
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({ '@type': 'NewsArticle', headline: FORUM.title });
});

test.describe('an address that leads nowhere', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('has its page with status 404, and a way home below the path', async ({ page }) => {
    const response = await page.goto('a/no-such-article/');
    expect(response?.status()).toBe(404);
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page).toHaveURL('');
    await expect(headline(page, FORUM.title)).toBeVisible();
  });
});
