import { expect, test } from 'vitest';
import { namesSamePage } from './names-same-page.ts';

test.each([
  ['/x/a/kaige/'],
  ['/x/a/kaige'],
  ['/x/a/kaige//'],
  ['//x/a/kaige/'],
  ['/x//a///kaige/'],
  ['/x/a/kaige/index.html'],
  ['/x/a/%6Baige/'],
  ['/X/A/Kaige/INDEX.HTML'],
])('%s is /x/a/kaige/', (asked) => {
  expect(namesSamePage(asked, '/x/a/kaige/')).toBe(true);
});

test.each([
  ['/x/a/kaige-2/'],
  ['/a/kaige/'],
  ['/x/en/a/kaige/'],
  ['/x/a/kaige/both/'],
  ['/x/a/kaige/index.htm'],
  ['/x/a/%E0%A4/'],
])('%s is not', (asked) => {
  expect(namesSamePage(asked, '/x/a/kaige/')).toBe(false);
});

test('the page for unknown addresses is none of them', () => {
  expect(namesSamePage('/x/nowhere/', '/x/404.html')).toBe(false);
});
