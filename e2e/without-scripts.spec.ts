import type { Article } from '../src/vocabulary/article.ts';
import { LANGUAGES, partnerOf } from '../src/vocabulary/routes.ts';
import { languageOf, listAddresses, readArticle, readArticles, readTopic } from './lib/edition.ts';
import { expect, test } from './lib/journey.ts';
import { headline, shownText } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

test.use({ javaScriptEnabled: false });

/** The articles whose whole text an address must show. */
function articlesAt(address: string): readonly Article[] {
  const language = languageOf(address);
  const [kind, name = '', view] = address.replace(/^(?:en|zh-hant)\//, '').split('/');
  if (kind === 'a') {
    const partner = view === 'both' ? [readArticle(name, partnerOf(language)).article] : [];
    return [readArticle(name, language).article, ...partner];
  }
  if (kind === 'topic') return readTopic(name, language).articles.map(({ article }) => article);
  return kind === '' ? readArticles(language) : [];
}

const squeeze = (text: string) => text.replace(/\s/g, '');

for (const { id, prefix } of LANGUAGES) {
  const addresses = listAddresses().filter((address) => languageOf(address) === id);

  test(`every address under /${prefix} shows its full text under a title of its own`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const titles = new Map<string, string>();
    for (const address of addresses) {
      await page.goto(address);
      const title = await page.title();
      expect(titles.get(title), `title of /${address}`).toBeUndefined();
      titles.set(title, address);
      const shown = await shownText(page.getByRole('main'));
      const parts = articlesAt(address).flatMap((article) => [
        article.title ?? '',
        ...article.paragraphs,
        ...article.captions.map(({ text }) => text),
      ]);
      for (const part of parts) expect(shown, `/${address}`).toContain(squeeze(part));
      await expect(page.getByRole('heading', { level: 1 }), `/${address}`).toHaveCount(1);
    }
  });
}

test('every link of every page leads to a page of the site', async ({ request, baseURL }) => {
  const links = new Set<string>();
  for (const address of listAddresses()) {
    const html = await (await request.get(address)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"#]+)/g)) {
      links.add(new URL(href, new URL(address, baseURL)).pathname);
    }
  }
  expect(links.size).toBeGreaterThan(20);
  for (const path of links) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
  }
});

test('a paper is read from page to page by its links', async ({ page }) => {
  await page.goto('');
  await headline(page, FORUM.title).click();
  await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
  await page.getByRole('link', { name: /^下一篇/ }).click();
  await expect(page).not.toHaveURL(FORUM.path);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: /^Previous/ })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the page' }).click();
  await page.getByRole('link', { name: /^Culture/ }).click();
  await expect(page).toHaveURL('en/topic/culture/');
});

test('an address with a filter shows the whole page', async ({ page }) => {
  await page.goto('?topic=culture');
  await expect(headline(page, FORUM.title)).toBeVisible();
});

test('no control is shown that cannot work', async ({ page }) => {
  for (const address of ['', FORUM.path]) {
    await page.goto(address);
    await expect(page.getByRole('button')).toHaveCount(0);
  }
});

test.describe('an address that leads nowhere', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('has its page and the way home', async ({ page }) => {
    const response = await page.goto('nowhere/');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(headline(page, FORUM.title)).toBeVisible();
  });
});
