import type { Language } from '../vocabulary/routes.ts';
import {
  type SearchArticle,
  type SearchManifest,
  type SearchTextFile,
  searchTextPath,
} from '../vocabulary/search-files.ts';

/** Files of texts that were fetched, of any language, by path. */
export type FetchedTexts = ReadonlyMap<string, SearchTextFile>;

/** Paths of the files that hold the texts of some articles in a language, each once. */
export function textFilesOf(
  numbers: readonly number[],
  { perTextFile }: Pick<SearchManifest, 'perTextFile'>,
  language: Language,
): readonly string[] {
  const files = new Set(numbers.map((number) => Math.floor(number / perTextFile)));
  return [...files].map((file) => searchTextPath(language, file));
}

/** An article's texts in a language, or null where their file has not been fetched. */
export function articleTexts(
  number: number,
  { perTextFile }: Pick<SearchManifest, 'perTextFile'>,
  language: Language,
  texts: FetchedTexts,
): SearchArticle | null {
  const path = searchTextPath(language, Math.floor(number / perTextFile));
  return texts.get(path)?.[number % perTextFile] ?? null;
}
