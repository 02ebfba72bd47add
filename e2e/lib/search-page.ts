import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { readFoldTable } from '../../src/search/fold-table.ts';
import { foldText } from '../../src/search/fold-text.ts';
import { foldedTexts } from '../../src/search/search-passages.ts';
import type { SearchManifest } from '../../src/vocabulary/search-files.ts';
import { readArticles } from './edition.ts';
import { expect } from './journey.ts';
import { readData } from './planned-page.ts';

/** The box in the head of every page. */
export const searchBox = (page: Page): Locator => page.getByRole('searchbox');

/** Headlines of the results with the very words. */
export function exactResults(page: Page): Locator {
  return page
    .getByRole('region', { name: /^(?:至多\d+篇|\d+篇|(?:Up to )?\d+ articles?)$/ })
    .getByRole('heading', { level: 3 });
}

/** Types into the box, from wherever the page is. */
export async function typeQuery(page: Page, text: string): Promise<void> {
  await searchBox(page).click();
  await page.keyboard.insertText(text);
}

/** Titles of the articles that contain a text, by a plain scan of all that they say and said as scanned. */
export function titlesWith(text: string): readonly string[] {
  const table = readFoldTable(readData<SearchManifest>('search/manifest.json').fold);
  const query = foldText(text, table).folded;
  const converted = readArticles('zh-hant');
  return readArticles()
    .filter((article, index) =>
      foldedTexts([article, converted[index] ?? article], table).some((own) => own.includes(query)),
    )
    .map(({ title }) => title ?? '');
}

/** Strings of two to six characters of the edition's paragraphs, the same in every run. */
export function sampleTexts(count: number): readonly string[] {
  const paragraphs = readArticles().flatMap((article) => article.paragraphs);
  const cut = fc
    .tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.integer({ min: 2, max: 6 }))
    .map(([text, at, length]) => {
      const start = at % Math.max(1, text.length - length);
      return text.slice(start, start + length);
    })
    // Marks of a query and white space would be read as such.
    .filter((text) => /^[\p{Script=Han}\d，。、]+$/u.test(text));
  return fc.sample(cut, { numRuns: count, seed: 7 });
}

/** The count and the headlines are those of the articles that have the text. */
export async function expectExactly(page: Page, text: string): Promise<void> {
  const titles = titlesWith(text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`“${text}”`);
  await expect(page.getByRole('heading', { level: 2, name: `${titles.length}篇` })).toBeVisible();
  await expect(exactResults(page)).toHaveText(titles.slice(0, 10));
}

/** The words that are marked in an article by style alone. */
export function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}
