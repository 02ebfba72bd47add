import type { QueryClient } from '@tanstack/react-query';
import { answerQuery } from '../../search/answer-query.ts';
import type { Found } from '../../search/found.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { showResult } from '../../search/shown-result.ts';
import { articleTexts, textFilesOf } from '../../search/text-files.ts';
import { hasFilters } from '../../vocabulary/filters.ts';
import { LANGUAGES, type Language } from '../../vocabulary/routes.ts';
import type { SearchManifest, SearchTextFile } from '../../vocabulary/search-files.ts';
import { readSearch } from './search-files.ts';

const HAN = /^\p{Script=Han}+$/u;

/** True where the last word has been typed on, so that only what answered before can answer now. */
function goesOn(query: Query, before: Query): boolean {
  if (hasFilters(query.filters) || hasFilters(before.filters)) return false;
  if (query.terms.length !== before.terms.length) return false;
  const isOfHan = ({ text, isExcluded }: QueryTerm) => !isExcluded && HAN.test(text);
  if (![...query.terms, ...before.terms].every(isOfHan)) return false;
  return query.terms.every(({ text }, at) => {
    const earlier = before.terms[at]?.text ?? '';
    const isLast = at === query.terms.length - 1;
    return isLast ? text !== earlier && text.startsWith(earlier) : text === earlier;
  });
}

/** The texts of the first articles, up to one that has not been read. */
function readFirst(
  numbers: readonly number[],
  manifest: SearchManifest,
  languages: readonly Language[],
  read: (path: string) => SearchTextFile | null,
) {
  const texts = new Map<string, SearchTextFile>();
  const readOne = (number: number) =>
    languages.every((language) =>
      textFilesOf([number], manifest, language).every((path) => {
        const file = read(path);
        if (file !== null) texts.set(path, file);
        return file !== null;
      }),
    );
  const unread = numbers.findIndex((number) => !readOne(number));
  return { texts, first: unread < 0 ? numbers : numbers.slice(0, unread) };
}

/**
 * The first results of a query whose last word has been typed on, by the texts that were read for the
 * one before: exact, and in their places, for what comes later stands below them. How many there are is
 * known as a most. Null where there is none among them.
 */
export function goOn(
  client: QueryClient,
  language: Language,
  query: Query,
  before: { readonly query: Query; readonly found: Found },
  wanted: number,
): Found | null {
  const { desk, texts: read } = readSearch(client);
  const { among, narrowed } = before.found;
  if (desk === null || among === null || !goesOn(query, before.query)) return null;
  const { manifest } = desk;
  const numbers = among.toSorted((a, b) => a - b);
  const languages = [...new Set([LANGUAGES[0].id, language])];
  const { texts, first } = readFirst(numbers, manifest, languages, read);
  const { exact } = answerQuery(
    query,
    { exact: first, forgiving: [], isSettled: false, english: [], readings: new Map() },
    desk,
    texts,
  );
  const unread = numbers.length - first.length;
  const shown = exact.slice(0, wanted).flatMap((result) => {
    const article = articleTexts(result.article, manifest, 'zh', texts);
    const own = articleTexts(result.article, manifest, language, texts);
    return article === null ? [] : [showResult(result, article, own, language)];
  });
  if (shown.length === 0) return null;
  return {
    exact: { shown, count: exact.length + unread, isUpTo: unread > 0 },
    forgiving: { shown: [], count: 0, isUpTo: false },
    narrowed,
    among: [...exact.map(({ article }) => article), ...numbers.slice(first.length)],
    isCounted: false,
  };
}
