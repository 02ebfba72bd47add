import { describe, expect, test } from 'vitest';
import { atomFaults, sitemapFaults } from './xml-faults.ts';

const DATE = '<updated>2019-12-31T00:00:00+08:00</updated>';
const AUTHOR = '<author><name>王泉林</name></author>';
const HEAD = `<id>urn:x:1</id><title>报</title>${DATE}`;
const feed = (inner: string) => `<feed xmlns="http://www.w3.org/2005/Atom">${inner}</feed>`;
const entry = (inner: string) => `<entry>${HEAD}${inner}</entry>`;
const xhtml = (inner: string) => `<content type="xhtml">${inner}</content>`;
const DIV = '<div xmlns="http://www.w3.org/1999/xhtml"><p>文</p></div>';

test('a feed as RFC 4287 has it has no fault', () => {
  expect(atomFaults(feed(`${HEAD}${AUTHOR}${entry(xhtml(DIV))}`))).toEqual([]);
  expect(atomFaults(feed(`${HEAD}${entry(`${AUTHOR}<link href="/a/"/>`)}`))).toEqual([]);
});

describe('a fault is found:', () => {
  test.each([
    ['no XML', feed(`${HEAD}${AUTHOR}<p>`)],
    ['another root', '<rss version="2.0"/>'],
    ['no date', feed(`<id>urn:x:1</id><title>报</title>${AUTHOR}`)],
    ['two dates', feed(`${HEAD}${DATE}${AUTHOR}`)],
    ['a date without a time', feed(HEAD.replace(/T[^<]+/, '') + AUTHOR)],
    ['an author without a name', feed(`${HEAD}<author/>`)],
    ['a link to nowhere', feed(`${HEAD}${AUTHOR}<link rel="self"/>`)],
    ['an element of its own', feed(`${HEAD}${AUTHOR}<teaser>x</teaser>`)],
    ['XHTML outside a div', feed(`${HEAD}${AUTHOR}${entry(xhtml('<p>文</p>'))}`)],
    ['two texts', feed(`${HEAD}${AUTHOR}${entry(xhtml(DIV) + xhtml(DIV))}`)],
    ['no author anywhere', feed(`${HEAD}${entry(xhtml(DIV))}`)],
    ['neither link nor text', feed(`${HEAD}${AUTHOR}${entry('')}`)],
  ])('%s', (_, xml) => {
    expect(atomFaults(xml)).not.toEqual([]);
  });
});

const urlset = (inner: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${inner}</urlset>`;
const LOC = '<loc>https://paper.example/</loc>';
const link = (lang: string, href: string) =>
  `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`;

test('a sitemap as the protocol has it has no fault', () => {
  const languages = link('zh-Hans', 'https://paper.example/') + link('x-default', 'https://p.ex/');
  const dated = '<lastmod>2019-12-31</lastmod>';
  expect(sitemapFaults(urlset(`<url>${LOC}${languages}</url><url>${LOC}${dated}</url>`))).toEqual(
    [],
  );
});

describe('a fault of a sitemap is found:', () => {
  test.each([
    ['no address', urlset('<url/>')],
    ['none at all', urlset('')],
    ['an address that is not whole', urlset('<url><loc>/a/</loc></url>')],
    ['an address too long', urlset(`<url><loc>https://p.ex/${'a'.repeat(2048)}</loc></url>`)],
    ['a date that is none', urlset(`<url>${LOC}<lastmod>2019-13-01</lastmod></url>`)],
    ['a language that is none', urlset(`<url>${LOC}${link('chinese', 'https://p.ex/')}</url>`)],
    ['a language without an address', urlset(`<url>${LOC}${link('en', '')}</url>`)],
    ['another namespace', `<urlset><url>${LOC}</url></urlset>`],
  ])('%s', (_, xml) => {
    expect(sitemapFaults(xml)).not.toEqual([]);
  });
});
