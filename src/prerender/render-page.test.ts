import { describe, expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { buildFiles } from '../testing/build-files.ts';
import { fourArticles } from '../testing/four-articles.ts';
import { slug } from '../vocabulary/ids.ts';
import { renderPage } from './render-page.tsx';

const edition = buildFiles(fourArticles);
const hrefs = (content: string) =>
  [...content.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);

describe('the head', () => {
  test.each([
    ['/', '周口经济开发区', 'zh-Hans'],
    ['/zh-hant/', '周口经济开发区', 'zh-Hant'],
    ['/en/', '周口经济开发区', 'en'],
    ['/a/one/', '第一篇 · 周口经济开发区', 'zh-Hans'],
    ['/en/a/one/', '第一篇 · 周口经济开发区', 'en'],
    ['/topic/economy/', '经济财税 · 周口经济开发区', 'zh-Hans'],
    ['/en/topic/economy/', 'Economy and revenue · 周口经济开发区', 'en'],
    ['/404.html', '没有这一页', 'zh-Hans'],
  ])('of %s has the title %s in %s', async (path, title, lang) => {
    const { head } = await renderPage(edition, path, '/');
    expect([head.title, head.lang]).toEqual([title, lang]);
    expect(head.description.length).toBeGreaterThan(5);
  });

  test('of a long article is described by its start', async () => {
    const long = buildArticle({ slug: slug('long'), paragraphs: ['文'.repeat(400)] });
    const { head } = await renderPage(buildFiles([long]), '/a/long/', '/');
    expect(head.description).toBe(`${'文'.repeat(110)}…`);
  });
});

describe('the files', () => {
  test('are those that were read, as they were given', async () => {
    const { files } = await renderPage(edition, '/en/a/two/', '/');
    expect(files).toEqual({
      'data/en/edition.json': edition.get('data/en/edition.json'),
      'data/en/articles/two.json': edition.get('data/en/articles/two.json'),
    });
  });

  test('of one page are not those of the page before', async () => {
    await renderPage(edition, '/a/one/', '/');
    const { files } = await renderPage(edition, '/about/', '/');
    expect(Object.keys(files).toSorted()).toEqual(['data/about.json', 'data/edition.json']);
  });
});

describe('the content', () => {
  test.each(['/', '/x/', '/deep/down/'])('links below %s', async (base) => {
    const { content } = await renderPage(edition, '/', base);
    const own = hrefs(content).filter((href) => href?.startsWith('/'));
    expect(own).toContain(`${base}a/one/`);
    expect(own.filter((href) => !href?.startsWith(base))).toEqual([]);
  });

  test.each(['/', '/a/one/', '/topic/economy/', '/about/'])(
    'of %s in traditional script leads only to pages in it, but for the other languages',
    async (path) => {
      const { content } = await renderPage(edition, `/zh-hant${path}`, '/x/');
      const [switches = '', ...rest] = content.split('</ul>');
      const own = hrefs(rest.join('')).filter((href) => href?.startsWith('/'));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((href) => !href?.startsWith('/x/zh-hant/'))).toEqual([]);
      expect(hrefs(switches).slice(-2)).toEqual([`/x${path}`, `/x/en${path}`]);
    },
  );

  test('is the same whenever it is written', async () => {
    const [one, two] = [
      await renderPage(edition, '/a/three/', '/'),
      await renderPage(edition, '/a/three/', '/'),
    ];
    expect(two.content).toBe(one.content);
  });

  test('knows nothing of a reader: no setting, no offer, no button that needs a script', async () => {
    const { content } = await renderPage(edition, '/', '/');
    expect(content).not.toContain('aria-pressed');
    expect(content).not.toContain('language-offer');
  });
});

describe('what cannot be written', () => {
  test.each([
    ['an article that is not there', '/a/nobody/', edition],
    ['a topic that is not there', '/topic/nothing/', edition],
    ['a broken file', '/a/one/', new Map(edition).set('data/articles/one.json', { article: 7 })],
    ['no edition', '/', new Map()],
  ])('%s is an error that names %s', async (_, path, files) => {
    const writing = renderPage(files, path, '/');
    await expect(writing).rejects.toThrow(`${path} cannot be written`);
    await expect(writing).rejects.toHaveProperty('cause.name', 'DeskFault');
  });
});
