import { describe, expect, test } from 'vitest';
import { buildTerm } from '../../testing/build-term.ts';
import { seedPage } from '../../testing/seed-page.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import { wordsAt } from '../../vocabulary/gloss.ts';
import { glossFiles } from './gloss-files.ts';
import { glossedTexts } from './word-desk.ts';

const page = seedPage();
const files = glossFiles([page], [buildTerm('开发区')]);
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe('the gloss files of the seed', () => {
  test('are one for each article', () => {
    expect([...files.keys()]).toEqual(page.articles.map(({ slug }) => `data/glosses/${slug}.json`));
  });

  test.each([...files])('%s is at most 40 KB', (_, file) => {
    expect(bytes(file)).toBeLessThanOrEqual(40_000);
  });

  test('say every word where it stands', () => {
    for (const article of page.articles) {
      const file = files.get(`data/glosses/${article.slug}.json`);
      if (file === undefined) throw new Error(`no file for ${article.slug}`);
      for (const { anchor, text } of glossedTexts(article)) {
        const placed = wordsAt(file, anchor);
        expect(placed.length).toBeGreaterThan(0);
        for (const { start, end, word } of placed) {
          expect(text.slice(start, end)).toBe(file.words[word]?.[0]);
        }
      }
    }
  });

  test('name other articles that hold a word, at a sentence that has it', () => {
    const bySlug = new Map(page.articles.map((article) => [`${article.slug}`, article]));
    let places = 0;
    for (const [path, { words, articles, elsewhere }] of files) {
      for (const [word, others] of elsewhere) {
        expect(others.length).toBeLessThanOrEqual(6);
        for (const [index, anchor] of others) {
          const [slug = ''] = articles[index] ?? [];
          const other = bySlug.get(slug);
          expect(path).not.toContain(`/${slug}.`);
          const sentences = other?.blocks
            .flatMap(passagesOf)
            .flatMap(({ text, sentences: all }) =>
              all
                .filter((one) => one.anchor === anchor)
                .map(({ start, end }) => text.slice(start, end)),
            );
          const own = glossedTexts(other ?? page.articles[0] ?? never()).find(
            (text) => text.anchor === anchor,
          );
          const [text = ''] = sentences?.length ? sentences : [own?.text];
          expect(text).toContain(words[word]?.[0]);
          places += 1;
        }
      }
    }
    expect(places).toBeGreaterThan(100);
  });

  test('name where a common word stands only when it is a term', () => {
    const commonOf = (glossary: Parameters<typeof glossFiles>[1]) =>
      [...glossFiles([page], glossary).values()].filter(({ words, elsewhere }) =>
        elsewhere.some(([word]) => words[word]?.[0] === '开发区'),
      ).length;
    expect(commonOf([])).toBe(0);
    expect(commonOf([buildTerm('开发区')])).toBeGreaterThan(5);
  });

  test('are the same for the same pages', () => {
    expect(glossFiles([page], [buildTerm('开发区')])).toEqual(files);
  });
});

function never(): never {
  throw new Error('the seed has articles');
}
