import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutateFigures } from '../../testing/mutate-figures.ts';
import { projectSeeds } from '../../testing/press-files.ts';
import { readHouseWords } from '../house-words.ts';
import { pressFolder } from '../press-folder.ts';
import { guardNumbers } from './guard-numbers.ts';
import { guardTerms } from './guard-terms.ts';
import { pageUnits } from './page-units.ts';
import { readPo } from './po-file.ts';
import { translatePage } from './translate-page.ts';

const STEM = '000_e99b61bfbcb1de75';
const { pages, translations, errors } = await pressFolder(projectSeeds, projectSeeds);
const { glossary, setPhrases } = await readHouseWords(projectSeeds, projectSeeds);
const [page] = pages;
const translation = [...(translations?.values() ?? [])][0];
if (!page || !translation) throw new Error('the seed has no English');
const { entries } = readPo(readFileSync(join(projectSeeds, `${STEM}.en.po`), 'utf8'));
const english = new Map(entries.map(({ context, text }) => [context, text]));
const pairs = pageUnits(page, `seeds/${STEM}.txt`).map(({ context, text }) => ({
  context,
  zh: text,
  en: english.get(context) ?? '',
}));

test('every sentence, headline, caption and credit of the seed is translated, and none is stale', () => {
  expect(errors).toEqual([]);
  expect(pairs.filter(({ en }) => en === '')).toEqual([]);
  for (const article of translatePage(page, translation).articles) {
    expect(article.translation, article.slug).toMatchObject({ untranslated: [], stale: [] });
    expect(article.translation?.of).toBeGreaterThan(1);
  }
});

test('its figures and terms are those of the Chinese', () => {
  const found = pairs.flatMap(({ context, zh, en }) => [
    ...guardNumbers(zh, en, setPhrases).map((finding) => ({ context, ...finding })),
    ...guardTerms(zh, en, glossary).map((finding) => ({ context, ...finding })),
  ]);
  expect(found).toEqual([]);
});

test('every figure that is made ten times too large or small, or otherwise altered, is found', () => {
  const keep = setPhrases.flatMap((phrase) => phrase.english);
  const slips = pairs.flatMap(({ context, zh, en }) =>
    mutateFigures(en, keep).map(({ text, what }) => ({
      slip: `${context}: ${what}`,
      found: guardNumbers(zh, text, setPhrases).length > 0,
    })),
  );
  expect(slips.length).toBeGreaterThanOrEqual(200);
  expect(slips.filter(({ found }) => !found)).toEqual([]);
});
