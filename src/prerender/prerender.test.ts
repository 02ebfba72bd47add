import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { buildTermFiles } from '../testing/build-terms.ts';
import { slug, topicId } from '../vocabulary/ids.ts';
import { prerender } from './prerender.ts';

const topics = [{ id: topicId('meetings'), why: 'test' }];
const edition = new Map([
  ...buildFiles([
    buildArticle({ slug: slug('one'), title: '第一篇', topics }),
    buildArticle({ slug: slug('two'), title: '第二篇 <script>alert(1)</script>' }),
  ]),
  ...buildTermFiles(),
]);
let outDir = '';
const page = (path: string) => readFile(join(outDir, path), 'utf8');
const embedded = (html: string): string[] =>
  Object.keys(JSON.parse(/id="edition-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}'));

/** A folder with what the browser's build leaves there. */
async function builtFolder(base = '/x/'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'banmian-'));
  const project = join(import.meta.dirname, '../..');
  const template = await readFile(join(project, 'index.html'), 'utf8');
  const link = `<link rel="stylesheet" crossorigin href="${base}assets/reader.css">`;
  await writeFile(join(folder, 'index.html'), template.replace('</head>', `${link}</head>`));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/reader.css'), 'main{color:red}.nowhere{color:red}');
  const early = 'before-first-paint.js';
  await copyFile(join(project, 'public', early), join(folder, early));
  return folder;
}

beforeAll(async () => {
  outDir = await builtFolder();
  await prerender({ edition, outDir, base: '/x/', site: null, cache: null });
});
afterAll(() => rm(outDir, { recursive: true }));

describe.each([
  ['index.html', '<title>周口经济开发区</title>', ['edition', 'pages/1', 'settings/pages/1']],
  ['en/index.html', '<html lang="en"', ['en/edition', 'en/pages/1', 'en/settings/pages/1']],
  ['a/one/index.html', '<title>第一篇 · 周口经济开发区</title>', ['edition', 'articles/one']],
  [
    'topic/meetings/index.html',
    '<title>会议调研 ·',
    ['edition', 'settings/topics/meetings', 'topics/meetings'],
  ],
  ['about/index.html', '<title>这份文本是怎样来的', ['edition', 'about']],
  ['terms/index.html', '<title>术语与人名地名 · 周口经济开发区</title>', ['edition', 'terms']],
  [
    'en/terms/fangguanfu/index.html',
    '<title>streamline administration (放管服) ·',
    ['en/edition', 'en/terms/fangguanfu'],
  ],
  ['404.html', '<title>没有这一页</title>', ['edition']],
])('%s', (path, part, files) => {
  test('is a page of its own that carries the data it was made of, and no more', async () => {
    const html = await page(path);
    expect(html).toContain(part);
    expect(embedded(html)).toEqual(files.map((file) => `data/${file}.json`));
  });

  test('links stay below the base', async () => {
    const html = await page(path);
    const root = html.slice(html.indexOf('<div id="root"'));
    const hrefs = [...root.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !href?.startsWith('/x/'))).toEqual([]);
  });

  test('has nothing inline that a strict policy would stop: one script, the same everywhere', async () => {
    const html = await page(path);
    const scripts = [
      ...html.matchAll(
        /<script(?![^>]*(?:src=|application\/(?:ld\+)?json))[^>]*>(.*?)<\/script>/gs,
      ),
    ];
    const [, other = ''] = /<script>(.*?)<\/script>/s.exec(await page('404.html')) ?? [];
    expect(scripts.map(([, text]) => text)).toEqual([other]);
    expect(other).toContain('localStorage');
    expect(html).not.toMatch(/<[^>]+ (?:style|on[a-z]+)="/);
  });
});

test('a composed page links its own style sheet before it is painted', async () => {
  const head = (html: string) => html.slice(0, html.indexOf('</head>'));
  expect(head(await page('index.html'))).toContain('href="/x/assets/page-1.css"');
  expect(head(await page('topic/meetings/index.html'))).toContain('assets/topic-meetings.css');
  expect(head(await page('a/one/index.html'))).not.toContain('assets/page-1.css');
  expect(head(await page('index.html'))).toContain('href="/x/assets/reader.css"');
});

test('an article is painted with its own rules, before the style sheet is there', async () => {
  const [head = '', body] = (await page('a/one/index.html')).split('</head>');
  expect(head).toContain('<style>main{color:red}</style>');
  expect(head.replace(/<template.*?<\/template>/, '')).not.toContain('reader.css');
  expect(body).toContain('href="/x/assets/reader.css"');
});

test('the whole text is in the file, and markup in it is text', async () => {
  const html = await page('index.html');
  expect(html.replace(/<[^>]+>/g, '')).toContain('会议研究了工作。');
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toContain('<script>alert');
});

describe('with a site', () => {
  let folder = '';
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  beforeAll(async () => {
    folder = await builtFolder();
    const site = 'https://paper.example';
    expect(await prerender({ edition, outDir: folder, base: '/x/', site, cache: null })).toEqual(
      [],
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['index.html', '/x/feed.xml'],
    ['en/topic/meetings/index.html', '/x/en/topic/meetings/feed.json'],
  ])('%s names its feed %s, which is there', async (path, feed) => {
    expect(await read(path)).toContain(`href="${feed}"`);
    expect(await read(feed.slice('/x/'.length))).toContain('第一篇');
  });

  test.each([
    ['index.html', 'cards/front.png'],
    ['a/one/index.html', 'cards/a/one.png'],
    ['en/terms/fangguanfu/index.html', 'cards/en/terms/fangguanfu.png'],
  ])('%s names the picture of its link, %s, which is there', async (path, picture) => {
    const url = `content="https://paper.example/x/${picture}?v=`;
    expect(await read(path)).toContain(`<meta property="og:image" ${url}`);
    const file = await readFile(join(folder, picture));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('robots.txt names the sitemap, which names every page', async () => {
    expect(await read('robots.txt')).toContain('Sitemap: https://paper.example/x/sitemap.xml');
    expect(await read('sitemap.xml')).toContain('<loc>https://paper.example/x/a/one/</loc>');
  });
});

test('without a site there are neither feeds nor a sitemap, nor pictures of links', async () => {
  expect(await page('index.html')).not.toContain('og:image');
  await expect(page('cards/front.png')).rejects.toThrow('ENOENT');
  expect(await page('index.html')).not.toContain('feed.');
  expect(await page('robots.txt')).not.toContain('Sitemap');
  await expect(page('feed.xml')).rejects.toThrow('ENOENT');
});

test('a page that cannot be written ends the build and says which', async () => {
  const broken = new Map(edition).set('data/articles/one.json', {});
  const folder = await builtFolder('/');
  const writing = prerender({
    edition: broken,
    outDir: folder,
    base: '/',
    site: null,
    cache: null,
  });
  await expect(writing).rejects.toThrow('/a/one/');
  await rm(folder, { recursive: true });
});
