import type { SearchAnswer } from '../search/answer.ts';
import { answerQuery } from '../search/answer-query.ts';
import { filesForQuery, findCandidates } from '../search/find-candidates.ts';
import { openSearch } from '../search/open-search.ts';
import { parseQuery } from '../search/parse-query.ts';
import { textFilesOf } from '../search/text-files.ts';
import {
  SEARCH_MANIFEST,
  type SearchManifest,
  type SearchTextFile,
} from '../vocabulary/search-files.ts';

/** An answer, and the files that were fetched for it: of the index, and of texts. */
export interface Asked {
  readonly answer: SearchAnswer;
  readonly index: readonly string[];
  readonly texts: readonly string[];
}

/** Asks the files of a site as a reader's browser does, which fetches nothing but what it is told to. */
export function askSearch(
  files: ReadonlyMap<string, unknown>,
): (typed: string, among?: ReadonlySet<number>) => Asked {
  const known = new Map<string, unknown>();
  const fetch = (path: string): unknown => {
    if (!files.has(path)) throw new Error(`${path} is not a file of the site`);
    if (!known.has(path)) known.set(path, JSON.parse(JSON.stringify(files.get(path))));
    return known.get(path);
  };
  const desk = openSearch(fetch(SEARCH_MANIFEST) as SearchManifest);
  return (typed, among) => {
    const query = parseQuery(typed);
    const shards = new Map<string, string>();
    for (let wanted = filesForQuery(query, desk, shards); wanted.length > 0; ) {
      for (const path of wanted) shards.set(path, fetch(path) as string);
      wanted = filesForQuery(query, desk, shards);
    }
    const candidates = findCandidates(query, desk, shards, among ?? null);
    const { exact, forgiving, english } = candidates;
    const paths = [
      ...textFilesOf([...exact, ...forgiving], desk.manifest, 'zh'),
      ...textFilesOf(english, desk.manifest, 'en'),
    ];
    const texts = new Map(paths.map((path) => [path, fetch(path) as SearchTextFile]));
    const answer = answerQuery(query, candidates, desk, texts);
    return { answer, index: [...shards.keys()], texts: paths };
  };
}
