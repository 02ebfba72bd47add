import type { SearchResult } from '../../search/answer.ts';
import { answerQuery } from '../../search/answer-query.ts';
import { type Candidates, filesForQuery, findCandidates } from '../../search/find-candidates.ts';
import type { Found, FoundGroup } from '../../search/found.ts';
import type { SearchDesk } from '../../search/open-search.ts';
import { isAnsweredByIndex } from '../../search/pair-keys.ts';
import type { Query } from '../../search/parse-query.ts';
import { planQuery } from '../../search/plan-query.ts';
import { showResult } from '../../search/shown-result.ts';
import { articleTexts, textFilesOf } from '../../search/text-files.ts';
import { articlesWithin } from '../../search/within.ts';
import { filterEntries } from '../../vocabulary/filters.ts';
import type { Language } from '../../vocabulary/routes.ts';
import type { SearchTextFile } from '../../vocabulary/search-files.ts';
import type { SearchFiles } from './search-files.ts';

/** Candidates read beyond those asked for, before a reader who sees fewer asks again. */
const ROUNDS = 4;

async function within({ filters }: Query, files: SearchFiles): Promise<ReadonlySet<number> | null> {
  const names = [...new Set(filterEntries(filters).map(([name]) => name))];
  const asked = names.map(async (filter) => ({
    filter,
    values: filters[filter] ?? [],
    facet: await files.facet(filter),
  }));
  return articlesWithin(await Promise.all(asked));
}

async function candidatesOf(
  query: Query,
  desk: SearchDesk,
  files: SearchFiles,
): Promise<Candidates> {
  const among = within(query, files);
  const shards = new Map<string, string>();
  for (let paths = filesForQuery(query, desk, shards); paths.length > 0; ) {
    const read = await Promise.all(paths.map((path) => files.shard(path)));
    for (const [index, path] of paths.entries()) shards.set(path, read[index] ?? '');
    paths = filesForQuery(query, desk, shards);
  }
  return findCandidates(query, desk, shards, await among);
}

/** True where candidates are results, whatever their texts say. */
function isSettled(query: Query, desk: SearchDesk): boolean {
  const { wanted, excluded } = planQuery(query, desk);
  return excluded.length === 0 && wanted.every(({ folded }) => isAnsweredByIndex(folded));
}

/**
 * Answers a query with the first `wanted` results of each kind in the edition's order, and reads no more
 * texts than that takes. A file that cannot be had is a `DeskFault`.
 */
export async function askSearch(
  query: Query,
  language: Language,
  wanted: number,
  files: SearchFiles,
): Promise<Found> {
  const desk = await files.open();
  const { manifest } = desk;
  const candidates = await candidatesOf(query, desk, files);
  const texts = new Map<string, SearchTextFile>();

  const read = async (numbers: readonly number[], from: Language) => {
    const paths = textFilesOf(numbers, manifest, from).filter((path) => !texts.has(path));
    const came = await Promise.all(paths.map((path) => files.texts(path)));
    for (const [index, path] of paths.entries()) texts.set(path, came[index] ?? []);
  };
  const group = (results: readonly SearchResult[], of: readonly number[]): FoundGroup => {
    const unread = of.filter((number) => articleTexts(number, manifest, 'zh', texts) === null);
    const shown = results.slice(0, wanted).flatMap((result) => {
      const article = articleTexts(result.article, manifest, 'zh', texts);
      const own = articleTexts(result.article, manifest, language, texts);
      return article === null ? [] : [showResult(result, article, own, language)];
    });
    const isUpTo = unread.length > 0 && !isSettled(query, desk);
    return { shown, count: results.length + unread.length, isUpTo };
  };

  for (let round = 1; ; round += 1) {
    const next = ({ length }: readonly number[]) => Math.min(length, wanted * round);
    const exact = candidates.exact.slice(0, next(candidates.exact));
    const forgiving = candidates.forgiving.slice(0, next(candidates.forgiving));
    const all = [...exact, ...forgiving];
    const english = candidates.english.filter((number) => all.includes(number));
    await Promise.all([
      read(all, 'zh'),
      read(english, 'en'),
      ...(language === 'zh' ? [] : [read(all, language)]),
    ]);
    const answer = answerQuery(query, candidates, desk, texts);
    const isEnough =
      round === ROUNDS ||
      all.length === candidates.exact.length + candidates.forgiving.length ||
      answer.exact.length >= wanted;
    if (!isEnough) continue;
    return {
      exact: group(answer.exact, candidates.exact),
      forgiving: group(answer.forgiving, candidates.forgiving),
    };
  }
}
