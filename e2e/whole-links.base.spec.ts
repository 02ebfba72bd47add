import type { Article } from '../src/vocabulary/article.ts';
import { LANGUAGES, partnerOf } from '../src/vocabulary/routes.ts';
import { filesEnding, readBuilt, SITE_URL } from './lib/built-site.ts';
import { languageOf, readArticle, readArticles, readTopic } from './lib/edition.ts';
import { expect, test as journey } from './lib/journey.ts';
import { startPlainServer } from './lib/plain-server.ts';
import { expectLive, topicSwitch } from './lib/reader-page.ts';
import { FORUM } from './lib/seed-articles.ts';

/** Journeys on a server that knows no more than files and folders. */
const test = journey.extend<{ readonly isCaseBlind: boolean }>({
  isCaseBlind: [false, { option: true }],
  baseURL: async ({ isCaseBlind }, use) => {
    const server = await startPlainServer({ isCaseBlind });
    await use(server.url);
    server.close();
  },
});

const addresses = filesEnding('index.html').map((file) => file.slice(0, -'index.html'.length));

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const decode = (html: string) =>
  html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? '');
const squeeze = (text: string) => text.replace(/\s/g, '');

/** The words of a page's own part, as a reader without scripts gets them. */
function wordsOf(html: string): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  return squeeze(decode(main.replace(/<[^>]+>/g, '')));
}

/** Every value that a pattern of the head finds. */
const all = (html: string, pattern: RegExp) =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(pattern)].map(([, value = '']) =>
    decode(value),
  );

/** The articles whose whole text an address must have. */
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

for (const { id, prefix } of LANGUAGES) {
  const own = addresses.filter((address) => languageOf(address) === id);

  test(`${own.length} addresses under /x/${prefix} arrive whole from the plainest server`, async ({
    request,
  }) => {
    expect(own.length).toBeGreaterThan(20);
    const titles = new Set<string>();
    for (const address of own) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
      const html = await response.text();
      expect(html.indexOf('<meta charset="utf-8" />'), address).toBeLessThan(1024);
      const words = wordsOf(html);
      const parts = articlesAt(address).flatMap((article) => [
        article.title ?? '',
        ...article.paragraphs,
        ...article.captions.map(({ text }) => text),
      ]);
      for (const part of parts) expect(words, address).toContain(squeeze(part));
      titles.add(all(html, /<title>(.*?)<\/title>/gs).join());
    }
    expect(titles.size).toBe(own.length);
  });
}

test('every address has one card, that says this page and no other', () => {
  const cards = new Set<string>();
  for (const address of addresses) {
    const html = readBuilt(`${address}index.html`);
    const one = (pattern: RegExp) => {
      const values = all(html, pattern);
      expect(values, `${address} ${pattern.source}`).toHaveLength(1);
      return values[0] ?? '';
    };
    const url = one(/<meta property="og:url" content="([^"]*)"/g);
    expect(url, address).toBe(SITE_URL + address);
    expect(one(/<link rel="canonical" href="([^"]*)"/g)).toBe(url);
    const title = one(/<meta property="og:title" content="([^"]+)"/g);
    expect(one(/<title>(.*?)<\/title>/gs), address).toContain(title);
    const description = one(/<meta property="og:description" content="([^"]+)"/g);
    expect(one(/<meta name="description" content="([^"]+)"/g)).toBe(description);
    const locale = one(/<meta property="og:locale" content="([^"]+)"/g);
    cards.add([locale, title, description].join('\n'));
  }
  // What a chat shows of two links is never the same.
  expect(cards.size).toBe(addresses.length);
});

/** Ways to write an address that such servers take for the same. */
const SPELLINGS = [
  ['without its last slash', FORUM.path.slice(0, -1)],
  ['with index.html typed out', `${FORUM.path}index.html`],
  ['with two slashes', FORUM.path.replace('/', '//')],
  ['with two slashes at its end', `${FORUM.path}/`],
  ['with escapes', FORUM.path.replace('kai', '%6Bai')],
] as const;

for (const [how, path] of SPELLINGS) {
  test(`an address ${how} is the article, and then its own address`, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}${path}?topic=festivals#l89`);
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
    await expect(page).toHaveURL(`${FORUM.path}?topic=festivals#l89`);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(`en/${FORUM.path}?topic=festivals#l89`);
  });
}

test('two slashes before the path do not lead to another host', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  await page.goto(`${origin}//x/${FORUM.path}`);
  await expectLive(page);
  await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
  await expect(page).toHaveURL(FORUM.path);
});

test.describe('on a disk without capitals', () => {
  test.use({ isCaseBlind: true });

  test('an address in capitals is the article, and then its own address', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${new URL(baseURL ?? '').origin}/X/${FORUM.path.toUpperCase()}`);
    await expectLive(page);
    await expect(page.getByRole('heading', { level: 1, name: FORUM.title })).toBeVisible();
    await expect(page).toHaveURL(FORUM.path);
  });
});

test('a filter works on a front page with index.html typed out', async ({ page }) => {
  await page.goto('index.html');
  await expectLive(page);
  await topicSwitch(page, '节庆民俗').click();
  await expect(page).toHaveURL('?topic=festivals');
});

/** Addresses that the site does not have, below its path and beside it. */
const UNKNOWN = [
  'nowhere',
  'nowhere/',
  'a/',
  'a/no-such-article/',
  `${FORUM.path}no-such-view/`,
  `${FORUM.path}index.htm`,
  FORUM.path.toUpperCase(),
  'en/a/no-such-article/both/',
  'topic/no-such-topic/',
  'page/9/',
  'data/none.json',
  '%E0%A4',
  'a%2F..%2Findex.html',
  '/y/',
];

journey('every unknown address has status 404 and the page that says so', async ({ request }) => {
  for (const address of UNKNOWN) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(404);
    expect(await response.text(), address).toBe(readBuilt('404.html'));
  }
});

journey.describe('the page for unknown addresses', () => {
  // The router says that it cannot read the escapes.
  journey.use({ provoked: /Failed to load resource|could not be decoded/ });

  journey('stays so with scripts, even where escapes make no sense', async ({ page }) => {
    for (const address of ['%E0%A4', FORUM.path.toUpperCase()]) {
      await page.goto(address);
      await expectLive(page);
      await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
    }
  });
});
