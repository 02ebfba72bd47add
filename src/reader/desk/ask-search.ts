import type { SearchAnswer, SearchResult } from '../../search/answer.ts';
import { answerQuery } from '../../search/answer-query.ts';
import { filterArticles } from '../../search/filter-articles.ts';
import { type Candidates, filesForQuery, findCandidates } from '../../search/find-candidates.ts';
import type { Found, FoundGroup } from '../../search/found.ts';
import type { SearchDesk } from '../../search/open-search.ts';
import type { Query } from '../../search/parse-query.ts';
import { showResult } from '../../search/shown-result.ts';
import { articleTexts, textFilesOf } from '../../search/text-files.ts';
import type { Filters } from '../../vocabulary/filters.ts';
import type { Language } from '../../vocabulary/routes.ts';
import type { SearchTextFile } from '../../vocabulary/search-files.ts';
import type { SearchFiles } from './search-files.ts';

/** Candidates read beyond those asked for, before a reader who sees fewer asks again. */
const ROUNDS = 4;

/** How much of an answer is asked for. */
export interface Extent {
  /** Results of each kind to be shown at most; so many candidates are read at a time. */
  readonly wanted: number;
  /** With so many results no further candidates are read. */
  readonly enough: number;
  /** Reads every candidate, whatever the filters, so that they can be counted. */
  readonly isCounted: boolean;
}

async function fetchShards(
  query: Query,
  desk: SearchDesk,
  files: SearchFiles,
): Promise<ReadonlyMap<string, string>> {
  const shards = new Map<string, string>();
  for (let paths = filesForQuery(query, desk); paths.length > 0; ) {
    const read = await Promise.all(paths.map((path) => files.shard(path)));
    for (const [index, path] of paths.entries()) shards.set(path, read[index] ?? '');
    paths = filesForQuery(query, desk, shards);
  }
  return shards;
}

async function narrow(filters: Filters, total: number, files: SearchFiles) {
  const facets = await files.facets(filters);
  return { ...filterArticles(facets, filters, total), facets };
}

/** The texts that have been read for a query, and more of them. */
function reader({ manifest }: SearchDesk, files: SearchFiles) {
  const texts = new Map<string, SearchTextFile>();
  const read = async (numbers: readonly number[], language: Language) => {
    const paths = textFilesOf(numbers, manifest, language).filter((path) => !texts.has(path));
    const came = await Promise.all(paths.map((path) => files.texts(path)));
    for (const [index, path] of paths.entries()) texts.set(path, came[index] ?? []);
  };
  return { texts, read };
}

/** The articles that answer, or may. */
function articlesOf(
  { exact, forgiving }: SearchAnswer,
  candidates: Candidates,
  isRead: (number: number) => boolean,
): readonly number[] {
  const unread = [...candidates.exact, ...candidates.forgiving].filter((number) => !isRead(number));
  return [...[...exact, ...forgiving].map(({ article }) => article), ...unread];
}

/**
 * Answers a query with the first results of each kind in the edition's order, and reads no more texts
 * than that takes. A file that cannot be had is a `DeskFault`.
 */
export async function askSearch(
  query: Query,
  language: Language,
  { wanted, enough, isCounted }: Extent,
  files: SearchFiles,
): Promise<Found> {
  const desk = await files.open();
  const { manifest } = desk;
  const [shards, narrowed] = await Promise.all([
    fetchShards(query, desk, files),
    narrow(query.filters, manifest.articles, files),
  ]);
  const isNarrowed = narrowed.articles.length < manifest.articles;
  const all = findCandidates(query, desk, shards);
  const candidates = isNarrowed
    ? findCandidates(query, desk, shards, new Set(narrowed.articles))
    : all;
  const { texts, read } = reader(desk, files);
  const isRead = (number: number) => articleTexts(number, manifest, 'zh', texts) !== null;
  const group = (results: readonly SearchResult[], of: readonly number[]): FoundGroup => {
    const unread = of.filter((number) => !isRead(number)).length;
    const shown = results.slice(0, wanted).flatMap((result) => {
      const article = articleTexts(result.article, manifest, 'zh', texts);
      const own = articleTexts(result.article, manifest, language, texts);
      return article === null ? [] : [showResult(result, article, own, language)];
    });
    const isSettled = candidates.isSettled && of === candidates.exact;
    return { shown, count: results.length + unread, isUpTo: unread > 0 && !isSettled };
  };

  const everyone = [...all.exact, ...all.forgiving];
  if (isCounted) await Promise.all([read(everyone, 'zh'), read(all.english, 'en')]);

  for (let round = 1; ; round += 1) {
    const exact = candidates.exact.slice(0, wanted * round);
    const forgiving = candidates.forgiving.slice(0, wanted * round);
    const numbers = [...exact, ...forgiving];
    const english = candidates.english.filter((number) => numbers.includes(number));
    await Promise.all([
      read(numbers, 'zh'),
      read(english, 'en'),
      ...(language === 'zh' ? [] : [read(numbers, language)]),
    ]);
    const answer = answerQuery(query, candidates, desk, texts);
    const isWhole = numbers.length === candidates.exact.length + candidates.forgiving.length;
    // What only comes near is enough where nothing else can still be found.
    const near = exact.length < candidates.exact.length ? 0 : answer.forgiving.length;
    if (round < ROUNDS && !isWhole && answer.exact.length + near < enough) continue;
    const unfiltered = isNarrowed ? answerQuery(query, all, desk, texts) : answer;
    return {
      exact: group(answer.exact, candidates.exact),
      forgiving: group(answer.forgiving, candidates.forgiving),
      narrowed,
      among: query.terms.length === 0 ? null : articlesOf(unfiltered, all, isRead),
      isCounted: (all.isSettled && all.forgiving.length === 0) || everyone.every(isRead),
    };
  }
}
