import { createRequire } from 'node:module';
import type { Readability as ReadabilityClass } from '@mozilla/readability';
import { expect, type Page, test } from '@playwright/test';
import type { Article } from '../src/vocabulary/article.ts';
import { LANGUAGES, partnerOf } from '../src/vocabulary/routes.ts';
import { readBuilt } from './lib/built-site.ts';
import { readArticle, readArticles } from './lib/edition.ts';

declare global {
  const Readability: typeof ReadabilityClass;
}

const script = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const squeeze = (text: string) => text.replace(/\s/g, '');

/** What the reader view of Firefox, and of every program built on its library, makes of a page. */
function readerView(page: Page, html: string) {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'text/html');
    const { title, byline, lang, textContent } = new Readability(document).parse() ?? {};
    return { title, byline, lang, text: textContent ?? '' };
  }, html);
}

/** All that a reader must not lose of an article's text. */
const partsOf = ({ paragraphs, captions }: Article) => [
  ...paragraphs,
  ...captions.flatMap(({ text, creditText }) => [text, creditText ?? '']),
];

for (const { id, tag, prefix } of LANGUAGES) {
  test(`a reader view keeps every paragraph of the articles in ${tag}`, async ({ page }) => {
    await page.addScriptTag({ path: script });
    for (const { slug } of readArticles(id)) {
      const { article } = readArticle(slug, id);
      const path = `${prefix === '' ? '' : `${prefix}/`}a/${slug}/`;
      const alone = await readerView(page, readBuilt(`${path}index.html`));
      const text = squeeze(alone.text);
      for (const part of partsOf(article)) expect(text, path).toContain(squeeze(part));
      expect(alone.title, path).toBe(article.title);
      expect(alone.lang, path).toBe(tag);
      const writers = [...article.byline.flatMap(({ names }) => names), article.bylineText ?? ''];
      for (const writer of writers) expect(alone.byline ?? '', path).toContain(writer);

      const both = await readerView(page, readBuilt(`${path}both/index.html`));
      const pair = squeeze(both.text);
      for (const part of [article, readArticle(slug, partnerOf(id)).article].flatMap(partsOf)) {
        expect(pair, `${path}both/`).toContain(squeeze(part));
      }
    }
  });
}
