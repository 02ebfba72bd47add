import { type Filters, writeFilters } from './filters.ts';
import type { Anchor, Slug, TermId, TopicId } from './ids.ts';
import { isAnchor, isSlug, isTermId, isTopicId } from './ids.ts';

/**
 * Language of the interface and of the edition that is read in it, as far as it is translated: Chinese
 * as printed, Chinese in traditional script, English.
 */
export type Language = 'zh' | 'zh-hant' | 'en';

/** How a language stands in an address (`prefix`), in `<html lang>` (`tag`) and among the files. */
export interface LanguageAddress {
  readonly id: Language;
  /** First part of the path, `''` for the language that has none. */
  readonly prefix: string;
  readonly tag: string;
  /** Folder of its edition: the same files for every language. */
  readonly data: string;
}

/** Every language a page is written for; the first is the one without a prefix. */
export const LANGUAGES: readonly [LanguageAddress, ...LanguageAddress[]] = [
  { id: 'zh', prefix: '', tag: 'zh-Hans', data: 'data' },
  { id: 'zh-hant', prefix: 'zh-hant', tag: 'zh-Hant', data: 'data/zh-hant' },
  { id: 'en', prefix: 'en', tag: 'en', data: 'data/en' },
];

/**
 * Which of several composed pages, from 1; absent for the first, which has the shorter address. A
 * front page counts through all pages of the edition.
 */
export type SheetNumber = number;

/** Original and translation side by side; absent for the language of the address alone. */
export type ArticleView = 'both';

/** What a page is about, whatever its language. `missing` is `404.html`. */
export type Address =
  | { readonly page: 'front'; readonly sheet?: SheetNumber }
  | { readonly page: 'article'; readonly slug: Slug; readonly view?: ArticleView }
  | { readonly page: 'topic'; readonly topic: TopicId; readonly sheet?: SheetNumber }
  | { readonly page: 'terms' }
  | { readonly page: 'term'; readonly term: TermId }
  | { readonly page: 'about' }
  | { readonly page: 'search' }
  | { readonly page: 'missing' };

/** An address with all that a link carries along. */
export interface Place {
  readonly address: Address;
  readonly language: Language;
  /** What the front page or the search is narrowed by; it goes along to articles. */
  readonly filters?: Filters;
  readonly anchor?: Anchor | null;
}

/** The language's entry in `LANGUAGES`. */
export function languageAddress(language: Language): LanguageAddress {
  return LANGUAGES.find(({ id }) => id === language) ?? LANGUAGES[0];
}

/** The language that stands beside this one: English beside Chinese, the original beside English. */
export function partnerOf(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

function sheetTail(sheet: SheetNumber = 1): string {
  return sheet === 1 ? '' : `page/${sheet}/`;
}

function tailOf(address: Address): string {
  switch (address.page) {
    case 'front':
      return sheetTail(address.sheet);
    case 'article':
      return `a/${address.slug}/${address.view === undefined ? '' : `${address.view}/`}`;
    case 'topic':
      return `topic/${address.topic}/${sheetTail(address.sheet)}`;
    case 'terms':
      return 'terms/';
    case 'term':
      return `terms/${address.term}/`;
    case 'about':
      return 'about/';
    case 'search':
      return 'search/';
    case 'missing':
      return '404.html';
  }
}

/** Path below the base, with a slash at both ends but for `404.html`: `/en/a/kaige/`. */
export function pathOf(address: Address, language: Language): string {
  const { prefix } = languageAddress(language);
  return `/${prefix === '' ? '' : `${prefix}/`}${tailOf(address)}`;
}

/** Where a filter means something. */
const FILTERED: ReadonlySet<string> = new Set(['front', 'article', 'search']);

/** Path, filter and anchor: `/a/kaige/?topic=party#l15s2`. */
export function hrefOf({ address, language, filters = {}, anchor = null }: Place): string {
  const query = FILTERED.has(address.page) ? writeFilters(filters) : '';
  return `${pathOf(address, language)}${query}${anchor === null ? '' : `#${anchor}`}`;
}

/** The sheet that the end of a path names: `page`, `2`. Null for any other end, the first among them. */
function readSheet(parts: readonly string[]): { sheet?: SheetNumber } | null {
  const [kind, number = '', ...more] = parts;
  if (kind === undefined) return {};
  const isNumber = /^[1-9]\d{0,5}$/.test(number) && number !== '1';
  return kind === 'page' && isNumber && more.length === 0 ? { sheet: Number(number) } : null;
}

function readTail(parts: readonly string[]): Address | null {
  const [kind, name, ...more] = parts;
  if (kind === undefined || kind === 'page') {
    const sheet = readSheet(parts);
    return sheet && { page: 'front', ...sheet };
  }
  if (kind === 'topic' && name !== undefined && isTopicId(name)) {
    const sheet = readSheet(more);
    return sheet && { page: 'topic', topic: name, ...sheet };
  }
  if (kind === 'a' && name !== undefined && isSlug(name)) {
    const [view, ...rest] = more;
    if (view === undefined) return { page: 'article', slug: name };
    return view === 'both' && rest.length === 0 ? { page: 'article', slug: name, view } : null;
  }
  if (more.length > 0) return null;
  if (kind === 'terms' && name === undefined) return { page: 'terms' };
  if (kind === 'terms' && name !== undefined && isTermId(name)) return { page: 'term', term: name };
  if (kind === 'about' && name === undefined) return { page: 'about' };
  if (kind === 'search' && name === undefined) return { page: 'search' };
  return null;
}

/** Reads a path below the base, with or without its last slash; null address for an unknown one. */
export function readPath(pathname: string): { address: Address | null; language: Language } {
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
  const named = LANGUAGES.find(({ prefix }) => prefix !== '' && prefix === parts[0]);
  const language = named?.id ?? LANGUAGES[0].id;
  return { address: readTail(named === undefined ? parts : parts.slice(1)), language };
}

/** The anchor of `#l15s2`; null for an empty or foreign fragment. */
export function readAnchor(hash: string): Anchor | null {
  const name = hash.replace(/^#/, '');
  return isAnchor(name) ? name : null;
}
