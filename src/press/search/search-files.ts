import { readFoldTable, writeFoldTable } from '../../search/fold-table.ts';
import { type FoldTable, foldText } from '../../search/fold-text.ts';
import { writeInitialIndex } from '../../search/initial-index.ts';
import { buildPairIndex } from '../../search/pair-index.ts';
import { writePinyinIndex } from '../../search/pinyin-index.ts';
import { searchPassages } from '../../search/search-passages.ts';
import { nameFolder } from '../../search/term-names.ts';
import { writeWordIndex } from '../../search/word-index.ts';
import type { GlossFile } from '../../vocabulary/gloss.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { LANGUAGES, type Language, languageAddress } from '../../vocabulary/routes.ts';
import {
  type FacetFile,
  ONE_TEXT_FILE,
  SEARCH_MANIFEST,
  type SearchArticle,
  type SearchManifest,
  type SearchTextFile,
  SHARD_FOLDERS,
  type ShardFile,
  type ShardFolder,
  type SlugFile,
  type SuggestionFile,
  searchTextPath,
  shardPath,
  slugPath,
} from '../../vocabulary/search-files.ts';
import type { Segment } from '../build-edition.ts';
import { searchFoldTable } from '../traditional/search-fold-table.ts';
import { facetFiles } from './facet-files.ts';
import {
  type ArticleInLanguages,
  chineseArticle,
  englishArticle,
  traditionalArticle,
} from './search-articles.ts';
import { suggestionFiles } from './suggestion-files.ts';
import { rankWords, wordsRead } from './words-read.ts';

/** Every kind of file under `data/search/`, and the edition's own, which says how many shards there are. */
export type SearchFile =
  | SearchManifest
  | SlugFile
  | ShardFile
  | SearchTextFile
  | SuggestionFile
  | FacetFile
  | Edition;

const PER_SLUG_FILE = 256;

/** Articles of the edition in its order, each in every language. */
function readArticles(files: ReadonlyMap<string, unknown>): readonly ArticleInLanguages[] {
  const folder = 'data/articles/';
  const slugs = [...files.keys()].filter((path) => path.startsWith(folder));
  return slugs.map((path) => {
    const read = (language: Language) => {
      const own = path.replace(/^data/, languageAddress(language).data);
      // The edition wrote it: its own files need no door.
      const file = files.get(own) ?? files.get(path);
      return (file as ArticleFile).article;
    };
    return { zh: read('zh'), 'zh-hant': read('zh-hant'), en: read('en') };
  });
}

/** Files of so many of a list each. */
function deal<T>(all: readonly T[], perFile: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / perFile) }, (_, file) =>
    all.slice(file * perFile, (file + 1) * perFile),
  );
}

function foldedTexts({ texts }: SearchArticle, table: FoldTable): readonly string[] {
  const forms = texts.flatMap(({ text, traditional }) =>
    traditional === undefined ? [text] : [text, traditional],
  );
  return [...new Set(forms.map((text) => foldText(text, table).folded))];
}

/** What is known of words: the cards of each article by its slug, and what cuts text into words. */
export interface WordsKnown {
  readonly glossOf: (slug: string) => GlossFile | undefined;
  readonly cut: Segment;
}

const NO_WORDS: WordsKnown = { glossOf: () => undefined, cut: () => [] };

/** The sharded indexes: none of pairs and English words where all texts are one file. */
function indexes(
  articles: readonly ArticleInLanguages[],
  texts: Readonly<Record<Language, readonly SearchArticle[]>>,
  table: FoldTable,
  { glossOf, cut }: WordsKnown,
): Readonly<Record<ShardFolder, readonly string[]>> {
  const isSmall = articles.length <= ONE_TEXT_FILE;
  const read = rankWords(articles.map(({ zh }) => wordsRead(zh, glossOf(zh.slug), cut)));
  const folded = read.map((one) => ({ ...one, word: foldText(one.word, table).folded }));
  const pinyin = writePinyinIndex(folded, isSmall);
  return {
    pairs: isSmall
      ? []
      : buildPairIndex(texts.zh.map((article) => foldedTexts(article, table))).shards,
    words: isSmall
      ? []
      : writeWordIndex(texts.en.map((article) => article.texts.map(({ text }) => text))),
    pinyin,
    initials: pinyin.length === 1 ? [] : writeInitialIndex(folded),
  };
}

/** The files of search of articles in the edition's order, by path; filters have theirs in `facetFiles`. */
export function searchFilesOf(
  articles: readonly ArticleInLanguages[],
  words: WordsKnown = NO_WORDS,
): ReadonlyMap<string, SearchFile> {
  const printed = articles.map(({ zh }) => zh);
  const passages = printed.flatMap((article) => searchPassages(article));
  const table = searchFoldTable(passages.map(({ text }) => text));
  const texts: Readonly<Record<Language, readonly SearchArticle[]>> = {
    zh: articles.map((article) => chineseArticle(article, table)),
    'zh-hant': articles.map(traditionalArticle),
    en: articles.map(englishArticle),
  };
  const shards = indexes(articles, texts, table, words);
  const manifest: SearchManifest = {
    articles: articles.length,
    perSlugFile: PER_SLUG_FILE,
    perTextFile: articles.length <= ONE_TEXT_FILE ? ONE_TEXT_FILE : 1,
    pairShards: shards.pairs.length,
    wordShards: shards.words.length,
    pinyinShards: shards.pinyin.length,
    initialShards: shards.initials.length,
    termShards: 0,
    fold: writeFoldTable(table),
  };
  const files = new Map<string, SearchFile>([[SEARCH_MANIFEST, manifest]]);
  const put = (all: readonly SearchFile[], pathOf: (number: number) => string) => {
    for (const [number, file] of all.entries()) files.set(pathOf(number), file);
  };
  const slugs = printed.map(({ slug }) => slug);
  put(deal(slugs, PER_SLUG_FILE), slugPath);
  for (const folder of SHARD_FOLDERS) put(shards[folder], (number) => shardPath(folder, number));
  for (const { id } of LANGUAGES)
    put(deal(texts[id], manifest.perTextFile), (number) => searchTextPath(id, number));
  return files;
}

/** The edition's file in each language, with the number of its shards of pairs. */
function editionFiles(
  files: ReadonlyMap<string, unknown>,
  pairShards: number,
): ReadonlyMap<string, Edition> {
  const paths = LANGUAGES.map(({ id }) => `${languageAddress(id).data}/edition.json`);
  const known = paths.filter((path) => files.has(path));
  return new Map(known.map((path) => [path, { ...(files.get(path) as Edition), pairShards }]));
}

/**
 * The files of search by path, `data/search/manifest.json`, and the edition's anew, `data/edition.json`;
 * `files` are the data files of the site, those of its terms and of its word cards among them.
 */
export function searchFiles(
  files: ReadonlyMap<string, unknown>,
  cut: Segment,
): ReadonlyMap<string, SearchFile> {
  const articles = readArticles(files);
  const glossOf = (slug: string) => files.get(`data/glosses/${slug}.json`) as GlossFile | undefined;
  const own = searchFilesOf(articles, { glossOf, cut });
  const manifest = own.get(SEARCH_MANIFEST) as SearchManifest;
  const suggestions = suggestionFiles(
    files,
    articles.length,
    nameFolder(readFoldTable(manifest.fold)),
  );
  return new Map<string, SearchFile>([
    ...own,
    [SEARCH_MANIFEST, { ...manifest, termShards: suggestions.count }],
    ...suggestions.files,
    ...facetFiles(articles, files),
    ...editionFiles(files, manifest.pairShards),
  ]);
}
