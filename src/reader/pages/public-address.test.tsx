import { afterEach, expect, test } from 'vitest';
import { buildArticle } from '../../testing/build-article.ts';
import { anchor } from '../../vocabulary/ids.ts';
import { canonicalLanguage, publicAddress } from './public-address.ts';

afterEach(() => document.head.replaceChildren());

function nameCanonical(href: string) {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = href;
  document.head.append(link);
}

test('without a canonical address it is the page’s own', () => {
  expect(publicAddress('/x/a/one/', null)).toBe(`${window.location.origin}/x/a/one/`);
});

test('is at the canonical origin, of the page that is read now', () => {
  nameCanonical('https://paper.example/x/a/another/');
  expect(publicAddress('/x/a/one/', null)).toBe('https://paper.example/x/a/one/');
  expect(publicAddress('/x/a/one/', anchor('l5s2'))).toBe('https://paper.example/x/a/one/#l5s2');
});

test.each([
  ['en', true, 'en'],
  ['en', false, 'zh'],
  ['zh-hant', false, 'zh-hant'],
  ['zh', true, 'zh'],
] as const)('in %s, translated %s, the address is that in %s', (language, isPaired, known) => {
  expect(canonicalLanguage(language, buildArticle({ isPaired }))).toBe(known);
});
