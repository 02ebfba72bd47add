import { writeFoldTable } from '../../search/fold-table.ts';
import { type FoldTable, foldText } from '../../search/fold-text.ts';
import { buildPairIndex } from '../../search/pair-index.ts';
import { searchPassages } from '../../search/search-passages.ts';
import type { ArticleFile } from '../../vocabulary/page.ts';
import { LANGUAGES, type Language, languageAddress } from '../../vocabulary/routes.ts';
import {
  type FacetFile,
  SEARCH_MANIFEST,
  type SearchArticle,
  type SearchManifest,
  type SearchTextFile,
  type ShardFile,
  type SlugFile,
  searchTextPath,
  shardPath,
  slugPath,
} from '../../vocabulary/search-files.ts';
import { searchFoldTable } from '../traditional/search-fold-table.ts';
import { facetFiles } from './facet-files.ts';
import {
  type ArticleInLanguages,
  chineseArticle,
  englishArticle,
  traditionalArticle,
} from './search-articles.ts';

/** Every kind of file under `data/search/`. */
export type SearchFile = SearchManifest | SlugFile | ShardFile | SearchTextFile | FacetFile;

/** Up to so many articles all texts are one file, which needs no index; measured in search/DESIGN.md. */
const ONE_FILE = 16;
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

/** The files of search of articles in the edition's order, by path. */
export function searchFilesOf(
  articles: readonly ArticleInLanguages[],
): ReadonlyMap<string, SearchFile> {
  const count = articles.length;
  const printed = articles.map(({ zh }) => zh);
  const table = searchFoldTable(
    printed.flatMap((article) => searchPassages(article).map(({ text }) => text)),
  );
  const texts: Readonly<Record<Language, readonly SearchArticle[]>> = {
    zh: articles.map((article) => chineseArticle(article, table)),
    'zh-hant': articles.map(traditionalArticle),
    en: articles.map(englishArticle),
  };
  const { shards } =
    count <= ONE_FILE
      ? { shards: [] }
      : buildPairIndex(texts.zh.map((article) => foldedTexts(article, table)));
  const manifest: SearchManifest = {
    articles: count,
    perSlugFile: PER_SLUG_FILE,
    perTextFile: count <= ONE_FILE ? ONE_FILE : 1,
    pairShards: shards.length,
    wordShards: 0,
    pinyinShards: 0,
    initialShards: 0,
    fold: writeFoldTable(table),
  };
  const files = new Map<string, SearchFile>([[SEARCH_MANIFEST, manifest]]);
  const put = (all: readonly SearchFile[], pathOf: (number: number) => string) => {
    for (const [number, file] of all.entries()) files.set(pathOf(number), file);
  };
  put(
    deal(
      printed.map(({ slug }) => slug),
      PER_SLUG_FILE,
    ),
    slugPath,
  );
  put(shards, (number) => shardPath('pairs', number));
  for (const { id } of LANGUAGES)
    put(deal(texts[id], manifest.perTextFile), (number) => searchTextPath(id, number));
  return files;
}

/**
 * The files of search by path, `data/search/manifest.json`; `files` are the data files of the site, those
 * of its terms among them.
 */
export function searchFiles(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, SearchFile> {
  const articles = readArticles(files);
  return new Map<string, SearchFile>([...searchFilesOf(articles), ...facetFiles(articles, files)]);
}
