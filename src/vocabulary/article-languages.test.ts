import { expect, test } from 'vitest';
import { buildArticle } from '../testing/build-article.ts';
import { articleLanguages, canonicalLanguage } from './article-languages.ts';
import { LANGUAGES, languageAddress } from './routes.ts';

test.each([
  ['en', true, 'en'],
  ['en', false, 'zh'],
  ['zh-hant', false, 'zh-hant'],
  ['zh', true, 'zh'],
] as const)('in %s, translated %s, the address is that in %s', (language, isPaired, known) => {
  const languages = articleLanguages(buildArticle({ isPaired }));
  expect(canonicalLanguage(language, languages).id).toBe(known);
});

test('a page that only repeats the Chinese one gives way to it', () => {
  const chinese = [languageAddress('zh'), languageAddress('zh-hant')];
  expect(canonicalLanguage('en', chinese).id).toBe('zh');
  expect(canonicalLanguage('zh-hant', chinese).id).toBe('zh-hant');
  expect(canonicalLanguage('en', LANGUAGES).id).toBe('en');
});
