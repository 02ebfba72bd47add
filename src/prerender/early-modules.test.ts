import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slug, termId, topicId } from '../vocabulary/ids.ts';
import type { Address, Language } from '../vocabulary/routes.ts';
import { earlyModules, type Manifest } from './early-modules.ts';

const page = (name: string) => `src/reader/pages/${name}.tsx`;
const manifest: Manifest = {
  'index.html': { file: 'assets/reader.js', imports: ['_runtime.js'] },
  '_runtime.js': { file: 'assets/runtime.js' },
  '_sheet.js': { file: 'assets/sheet.js', imports: ['index.html'] },
  [page('FrontPage')]: { file: 'assets/front.js', imports: ['_sheet.js', 'index.html'] },
  [page('TopicPage')]: { file: 'assets/topic.js', imports: ['_sheet.js', '_runtime.js'] },
  [page('BothLanguages')]: { file: 'assets/both.js' },
  [page('AboutPage')]: { file: 'assets/about.js', imports: ['_gone.js'] },
  [page('TermsPage')]: { file: 'assets/terms.js' },
  [page('TermPage')]: { file: 'assets/term.js' },
  'src/reader/locale/en.ts': { file: 'assets/en.js', imports: ['index.html'] },
  'src/reader/locale/zh-hant.ts': { file: 'assets/zh-hant.js' },
};
const article = { page: 'article', slug: slug('x') } as const;

const ROWS: readonly [address: Address, files: readonly string[]][] = [
  [{ page: 'front' }, ['assets/front.js', 'assets/sheet.js']],
  [{ page: 'topic', topic: topicId('x') }, ['assets/topic.js', 'assets/sheet.js']],
  [article, []],
  [{ ...article, view: 'both' }, ['assets/both.js']],
  [{ page: 'about' }, ['assets/about.js']],
  [{ page: 'terms' }, ['assets/terms.js']],
  [{ page: 'term', term: termId('x') }, ['assets/term.js']],
  [{ page: 'missing' }, []],
];

test.each(ROWS)('%j has %j fetched with it', (address, files) => {
  expect(earlyModules(address, 'zh', manifest)).toEqual(files);
});

test.each<[Language, readonly string[]]>([
  ['en', ['assets/en.js']],
  ['zh-hant', ['assets/zh-hant.js']],
])('an article in %s has its words fetched with it', (language, files) => {
  expect(earlyModules(article, language, manifest)).toEqual(files);
});

test('every module that is named is there', () => {
  const root = join(import.meta.dirname, '../..');
  for (const path of Object.keys(manifest).filter((key) => key.startsWith('src/'))) {
    expect(existsSync(join(root, path)), path).toBe(true);
  }
});

test('without a manifest nothing is', () => {
  expect(earlyModules({ page: 'front' }, 'zh', {})).toEqual([]);
});
