import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { titlesOf } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { readQrOnScreen } from './lib/read-qr.ts';
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

test('the code of the share panel is of the canonical address, of the page that is read now', async ({
  page,
}) => {
  await openLive(page, `en/${FORUM.path}`);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  await page.getByRole('button', { name: 'Share' }).click();
  const code = page.getByRole('dialog').getByRole('img');
  expect(await readQrOnScreen(code)).toBe(canonical);
  await page.keyboard.press('Escape');
  // Gone to without a new document, whose link in the head is still that of the first page.
  await page.getByRole('link', { name: '简体', exact: true }).click();
  await page.getByRole('button', { name: '分享' }).click();
  expect(await readQrOnScreen(code)).toBe(`https://example.org/x/${FORUM.path}`);
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

const BUILT = '.cache/site-at-x';
const CARDS = `${BUILT}/cards`;

/** What the document tells machines of its address, name by name. */
const told = (page: Page) =>
  page.evaluate(() => {
    const tags =
      'link[rel=canonical],link[hreflang],meta[property^="og:"],[name^=twitter],[type$=ld\\+json]';
    const nameOf = (tag: Element) =>
      ['rel', 'property', 'name', 'type'].flatMap((name) => tag.getAttribute(name) ?? []);
    return [...document.querySelectorAll(tags)].flatMap(nameOf);
  });

test('what a document tells of its address is not told of the next one', async ({ page }) => {
  await openLive(page, FORUM.path);
  expect(await told(page)).toEqual(
    expect.arrayContaining(['canonical', 'alternate', 'og:url', 'og:image', 'twitter:image']),
  );
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`en/${FORUM.path}`);
  await expect.poll(() => told(page)).toEqual([]);
  await page.goBack();
  await expectArrival(page, FORUM.title);
  expect(await told(page)).toEqual([]);
});

test('a filter leaves the page what it is', async ({ page }) => {
  await openLive(page, '');
  await topicSwitch(page, '节庆民俗').click();
  await expectHeadlines(page, titlesOf('festivals'));
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', 'https://example.org/x/');
});

/** Files of all pictures of links in the built site. */
function cardFiles(): readonly string[] {
  const files = readdirSync(CARDS, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.png')).sort();
}

test('every page that can be shared has a picture, which is there', async ({ request }) => {
  const sitemap = await (await request.get('sitemap.xml')).text();
  const urls = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  const site = 'https://example.org/x/';
  const pictures = new Set<string>();
  for (const url of urls) {
    // Read from the folder: that each is sent is asked above.
    const html = readFileSync(`${BUILT}/${decodeURI(url.replace(site, ''))}index.html`, 'utf8');
    expect(html, url).toContain('<meta name="twitter:card" content="summary_large_image" />');
    const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(image, url).toMatch(/^https:\/\/example\.org\/x\/cards\/.+\.png\?v=[0-9a-f]{8}$/);
    expect(html, url).toContain(`<meta name="twitter:image" content="${image}" />`);
    pictures.add(image);
  }
  const response = await request.get(`cards/a/${FORUM.path.split('/')[1]}.png?v=0`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  const files = [...pictures].map((url) => new URL(url).pathname.replace('/x/cards/', ''));
  expect(cardFiles()).toEqual(expect.arrayContaining(files));
});

test('every picture of a link is 1200 by 630, and no heavier than 120 KB', () => {
  const cards = cardFiles();
  expect(cards.length).toBeGreaterThan(100);
  for (const card of cards) {
    const file = readFileSync(`${CARDS}/${card}`);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(file.length, card).toBeLessThanOrEqual(120_000);
  }
});

test('the data of an article names its picture', async ({ request }) => {
  const html = await (await request.get(FORUM.path)).text();
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(html).toContain(`<meta property="og:image" content="${JSON.parse(data).image}" />`);
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
