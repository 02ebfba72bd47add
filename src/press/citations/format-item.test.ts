import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse as parseRis } from 'astrocite-ris';
import { entries as parseBibtex } from 'bibtex-parse';
import { describe, expect, test } from 'vitest';
import type { CitationItem } from './citation-item.ts';
import { formatItem, TODAY } from './format-item.ts';

const ITEM: CitationItem = {
  id: 'kaifaqu-puxie',
  type: 'article-newspaper',
  title: '开发区谱写高质量党建新篇章',
  author: [
    { family: '王', given: '泉林' },
    { family: '欧阳', given: '航' },
  ],
  'container-title': '周口经济开发区',
  language: 'zh-Hans',
  URL: 'https://paper.example/a_b/a/kaifaqu-puxie-gaozhiliang-dangjian-xin-pianzhang-diyi/',
};
const ENGLISH: CitationItem = {
  ...ITEM,
  title: 'Tax revenue up 50% & {more}: a_b #1 “first” zone',
  author: [{ family: 'Wang', given: 'Quanlin' }, { literal: 'Desk & Co.' }],
  'container-title': 'Zhoukou Economic Development Zone',
  language: 'en',
};
const DATED: CitationItem = { ...ITEM, issued: { 'date-parts': [[2019, 12, 20]] }, page: '2' };
const { author: _, ...UNSIGNED } = ITEM;
const { title: __, ...UNTITLED } = ITEM;
const BARE: CitationItem = {
  id: 'x',
  type: 'article-newspaper',
  language: 'zh-Hans',
  URL: ITEM.URL,
};
const ALL = { ITEM, ENGLISH, DATED, UNSIGNED, UNTITLED, BARE };
const names: readonly (readonly [string, CitationItem])[] = Object.entries(ALL);

describe('a reference in words', () => {
  test.each([
    [
      'gbt7714',
      ITEM,
      `王泉林，欧阳航. 开发区谱写高质量党建新篇章[N/OL]. 周口经济开发区. ${ITEM.URL}.`,
    ],
    [
      'gbt7714',
      DATED,
      `王泉林，欧阳航. 开发区谱写高质量党建新篇章[N/OL]. 周口经济开发区，2019-12-20（2）. ${ITEM.URL}.`,
    ],
    ['gbt7714', UNSIGNED, `开发区谱写高质量党建新篇章[N/OL]. 周口经济开发区. ${ITEM.URL}.`],
    [
      'apa',
      ITEM,
      `王泉林, & 欧阳航. (n.d.). 开发区谱写高质量党建新篇章. 周口经济开发区. Retrieved ${TODAY}, from ${ITEM.URL}`,
    ],
    [
      'apa',
      DATED,
      `王泉林, & 欧阳航. (2019, December 20). 开发区谱写高质量党建新篇章. 周口经济开发区, 2. ${ITEM.URL}`,
    ],
    [
      'chicago',
      ITEM,
      `王泉林, and 欧阳航. n.d. “开发区谱写高质量党建新篇章.” 周口经济开发区. Accessed ${TODAY}. ${ITEM.URL}.`,
    ],
  ] as const)('in %s', (form, item, text) => {
    expect(formatItem(item)[form]).toBe(text);
  });

  test.each(names)('of %s has no empty brackets and no other date', (_name, item) => {
    const { gbt7714, apa, chicago } = formatItem(item);
    for (const text of [gbt7714, apa, chicago]) {
      expect(text).not.toMatch(/\[\s*\]|\(\s*\)|（\s*）|S\. ?l\.|s\. ?n\.|undefined|\[出/);
      expect(text).toContain(item.URL);
    }
    expect(gbt7714).not.toMatch(/n\.d\.|\[\d{4}/);
    const isDated = item.issued !== undefined;
    expect(apa.includes(TODAY)).toBe(!isDated);
    expect(chicago.includes(TODAY)).toBe(!isDated);
  });
});

const expectedNames = ({ author = [] }: CitationItem) =>
  author.map((name) => ('literal' in name ? name.literal : `${name.family}|${name.given}`));

/** What LaTeX prints of a value. */
const printed = (value: unknown) => String(value ?? '').replace(/\\([&%$#_{}])/g, '$1');

test.each(names)('BibTeX of %s is read by another parser', (_name, item) => {
  const [entry, ...more] = parseBibtex(formatItem(item).bibtex);
  expect(more).toEqual([]);
  expect(entry?.key).toBe(item.id);
  expect(entry?.type).toBe('article');
  expect(printed(entry?.TITLE)).toBe(item.title ?? '');
  expect(printed(entry?.JOURNAL)).toBe(item['container-title'] ?? '');
  expect(entry?.URL).toBe(item.URL);
  const authors = printed(entry?.AUTHOR);
  expect(authors).toBe(
    expectedNames(item)
      .map((name) => name.replace('|', ', '))
      .join(' and '),
  );
  expect(entry?.YEAR).toBe(item.issued === undefined ? undefined : '2019');
});

test.each(names)('RIS of %s is read by another parser', (_name, item) => {
  const text = formatItem(item).ris;
  expect(text).toMatch(/^TY {2}- NEWS\r\n/);
  const [entry, ...more] = parseRis(text);
  expect(more).toEqual([]);
  expect(entry?.type).toBe('article-newspaper');
  expect(entry?.title).toBe(item.title);
  expect(entry?.['container-title']).toBe(item['container-title']);
  expect(entry?.URL).toBe(item.URL);
  // That parser loses some names in one piece, so their lines are looked at.
  const cut = (item.author ?? []).filter((name) => 'family' in name);
  expect(entry?.author ?? []).toEqual(expect.arrayContaining(cut));
  const lines = text.match(/^AU {2}- .*$/gm) ?? [];
  expect(lines.map((line) => line.slice(6).trim())).toEqual(
    expectedNames(item).map((name) => name.replace('|', ', ')),
  );
});

test.each(names)('CSL-JSON of %s keeps to its schema', (_name, item) => {
  const file = new URL('../../testing/csl-data.schema.json', import.meta.url);
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')));
  const data: unknown = JSON.parse(formatItem(item).csl);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data).toEqual([item]);
});
