import { expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { canonicalLanguage } from './canonical-language.ts';

test.each([
  ['en', true, 'en'],
  ['en', false, 'zh'],
  ['zh-hant', false, 'zh-hant'],
  ['zh', true, 'zh'],
] as const)('in %s, translated %s, the address is that in %s', (language, isPaired, known) => {
  expect(canonicalLanguage(language, buildArticle({ isPaired }))).toBe(known);
});
