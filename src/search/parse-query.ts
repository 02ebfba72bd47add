import type { FilterName, Filters } from '../vocabulary/filters.ts';
import {
  FILTER_NAMES,
  filterEntries,
  filtersOfParams,
  makeFilters,
} from '../vocabulary/filters.ts';

/** Something to be found, or with `isExcluded` not to be found. `text` is as typed, never empty. */
export interface QueryTerm {
  readonly text: string;
  readonly isExcluded: boolean;
}

/** A query: all terms have to agree, and of each filter that is given one value. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Values as typed, each once; whether the edition knows them is not asked here. */
  readonly filters: Filters;
}

/** Opening quotation marks with what closes them. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
]);
const FILTER = new RegExp(`^(${FILTER_NAMES.join('|')})[:：](?=\\S)`, 'i');
const MINUS = /^[-－](?=\S)/;

/** A word or what stands in quotation marks, and what follows. An open quotation ends with the query. */
function readText(input: string): { readonly text: string; readonly rest: string } {
  const close = QUOTES.get(input.charAt(0));
  if (close === undefined) {
    const text = /^\S*/.exec(input)?.[0] ?? '';
    return { text, rest: input.slice(text.length) };
  }
  const end = input.indexOf(close, 1);
  const text = input.slice(1, end < 0 ? undefined : end).trim();
  return { text, rest: end < 0 ? '' : input.slice(end + 1) };
}

function isFilterName(name: string): name is FilterName {
  return FILTER_NAMES.some((known) => known === name);
}

function read(input: string): { terms: QueryTerm[]; given: [FilterName, string][] } {
  const terms: QueryTerm[] = [];
  const given: [FilterName, string][] = [];
  // Half of a character outside the basic plane cannot stand in an address.
  let rest = input.replace(/\p{Cs}/gu, '\uFFFD').trimStart();
  while (rest !== '') {
    const filter = FILTER.exec(rest);
    const minus = filter === null ? (MINUS.exec(rest)?.[0] ?? '') : '';
    const read = readText(rest.slice(filter?.[0].length ?? minus.length));
    const name = filter?.[1]?.toLowerCase() ?? '';
    if (isFilterName(name)) given.push([name, read.text]);
    else if (read.text !== '') terms.push({ text: read.text, isExcluded: minus !== '' });
    rest = read.rest.trimStart();
  }
  return { terms, given };
}

/**
 * Reads what was typed: words, `"a phrase"` in marks of any kind, `-without`, `topic:party-building`,
 * `person:"Wang Wenfeng"`; also with full-width `－` and `：`. Every input means something.
 */
export function parseQuery(input: string): Query {
  const { terms, given } = read(input);
  return { terms, filters: makeFilters(given) };
}

/** In quotation marks where it would otherwise be read as something else. */
function writeText(text: string, isAmbiguous: boolean): string {
  if (!isAmbiguous && !/\s/.test(text) && !QUOTES.has(text.charAt(0))) return text;
  const pair = [...QUOTES].find(([, close]) => !text.includes(close));
  // No typed text has every closing mark and a need of them; a made-up one loses the plain ones.
  return pair === undefined ? `"${text.replaceAll('"', '')}"` : `${pair[0]}${text}${pair[1]}`;
}

/** The terms as a reader would type them; filters have a place of their own in the address. */
export function writeTerms(terms: readonly QueryTerm[]): string {
  const write = ({ text, isExcluded }: QueryTerm) =>
    isExcluded
      ? `-${writeText(text, false)}`
      : writeText(text, FILTER.test(text) || MINUS.test(text));
  return terms.map(write).join(' ');
}

/** The query of an address. A filter typed into `q` counts as one that stands for itself. */
export function queryOfParams(params: URLSearchParams): Query {
  const { terms, given } = read(params.getAll('q').join(' '));
  const named = filterEntries(filtersOfParams(params));
  return { terms, filters: makeFilters([...named, ...given]) };
}

/** `q=招商 -税收&topic=a&topic=b`; what the query does not have is left out. */
export function paramsOfQuery({ terms, filters }: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (terms.length > 0) params.set('q', writeTerms(terms));
  for (const [name, value] of filterEntries(filters)) params.append(name, value);
  return params;
}
