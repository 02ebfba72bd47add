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

/** An answer, and the files that were fetched for it: of the index in rounds, and of texts. */
export interface Asked {
  readonly answer: SearchAnswer;
  readonly index: readonly (readonly string[])[];
  readonly texts: readonly string[];
  /** Candidates in all. */
  readonly candidates: number;
}

/** What is asked besides: of which articles, and when to stop reading. */
interface Asking {
  readonly among?: ReadonlySet<number>;
  /** Results that are enough. */
  readonly wanted?: number;
  /** As many times as that more are read. */
  readonly rounds?: number;
}

/** Asks the files of a site as a reader's browser does, which fetches nothing but what it is told to. */
export function askSearch(
  files: ReadonlyMap<string, unknown>,
): (typed: string, asking?: Asking) => Asked {
  const known = new Map<string, unknown>();
  const fetch = (path: string): unknown => {
    if (!files.has(path)) throw new Error(`${path} is not a file of the site`);
    if (!known.has(path)) known.set(path, JSON.parse(JSON.stringify(files.get(path))));
    return known.get(path);
  };
  const desk = openSearch(fetch(SEARCH_MANIFEST) as SearchManifest);
  const { manifest } = desk;
  return (
    typed,
    { among = null, wanted = Number.POSITIVE_INFINITY, rounds = Number.POSITIVE_INFINITY } = {},
  ) => {
    const query = parseQuery(typed);
    const shards = new Map<string, string>();
    const index: (readonly string[])[] = [];
    for (;;) {
      const paths = filesForQuery(query, desk, shards);
      if (paths.length === 0) break;
      index.push(paths);
      for (const path of paths) shards.set(path, fetch(path) as string);
    }
    const candidates = findCandidates(query, desk, shards, among);
    const all = [...candidates.exact, ...candidates.forgiving];
    const inEnglish = new Set(candidates.english);
    const texts = new Map<string, SearchTextFile>();
    for (let read = 0, round = 1; ; read += wanted, round += 1) {
      const next = all.slice(read, read + wanted);
      const english = next.filter((number) => inEnglish.has(number));
      const paths = [...textFilesOf(next, manifest, 'zh'), ...textFilesOf(english, manifest, 'en')];
      for (const path of paths) texts.set(path, fetch(path) as SearchTextFile);
      const answer = answerQuery(query, candidates, desk, texts);
      const found = answer.exact.length + answer.forgiving.length;
      const isEnough = found >= wanted || round >= rounds;
      if (isEnough || read + next.length >= all.length)
        return { answer, index, texts: [...texts.keys()], candidates: all.length };
    }
  };
}
