import { expect, test } from 'vitest';
import { fileStanding, siteStanding } from './standing.ts';

const file = 'file:///home/me/%E6%88%91%E7%9A%84%20%E6%8A%A5%E7%BA%B8/my%20paper.html?x#/en/';

test.each([
  ['https://paper.example/', '#/a/one/#l5s2', 'https://paper.example/a/one/#l5s2'],
  ['https://paper.example/x/', '#/en/a/one/', 'https://paper.example/x/en/a/one/'],
  ['https://paper.example/x/', '#/', 'https://paper.example/x/'],
])('of the edition of %s, %s is passed on as %s', (site, href, whole) => {
  const standing = fileStanding(site, file);
  expect(standing.wholeOf(href)).toBe(whole);
  expect(standing.folderOf(href)).toBe(whole);
});

test('without a site the name of the file is passed on, not its folder, and no files are offered', () => {
  const standing = fileStanding(null, file);
  expect(standing.wholeOf('#/a/one/#l5')).toBe('my%20paper.html#/a/one/#l5');
  expect(standing.folderOf('#/a/one/')).toBeNull();
});

test('a name that is not UTF-8 can be shown all the same', () => {
  const { wholeOf } = fileStanding(null, 'file:///%CE%D2.html');
  expect(decodeURI(wholeOf('#/'))).toBe('%CE%D2.html#/');
});

test('a site is known by the origin that it names, and copied from where it is read', () => {
  const here = new URL('/x/a/one/#l5', window.location.href).href;
  const named = siteStanding('https://paper.example/x/a/another/');
  expect(named.publicOf('/x/a/one/#l5')).toBe('https://paper.example/x/a/one/#l5');
  expect(named.wholeOf('/x/a/one/#l5')).toBe(here);
  expect(siteStanding(null).publicOf('/x/a/one/#l5')).toBe(here);
});
