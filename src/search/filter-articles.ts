import {
  FILTER_NAMES,
  type FilterName,
  type Filters,
  filterEntries,
  makeFilters,
} from '../vocabulary/filters.ts';
import { maskOf, meet } from './article-masks.ts';
import { entriesOf, type Facets } from './facets.ts';

/** A value with its filter: `['kind', 'news']`. */
export type FilterEntry = readonly [name: FilterName, value: string];

/** Filters and the articles that pass them. */
export interface Narrowed {
  /** The values that the edition has; the others count as not chosen. */
  readonly known: Filters;
  readonly unknown: readonly FilterEntry[];
  /** Numbers from 0, rising; all of the edition's where nothing known is chosen. */
  readonly articles: readonly number[];
}

/** The values of `filters` that the facets have, and those that they do not. */
export function recognise(facets: Facets, filters: Filters): Pick<Narrowed, 'known' | 'unknown'> {
  const entries = filterEntries(filters);
  const isKnown = ([name, value]: FilterEntry) => entriesOf(facets, name, value).length > 0;
  return {
    known: makeFilters(entries.filter(isKnown)),
    unknown: entries.filter((entry) => !isKnown(entry)),
  };
}

/**
 * The articles, of `total` in the edition, that have any of the values of each filter. The facets of
 * every filter that is chosen have to be there.
 */
export function filterArticles(facets: Facets, filters: Filters, total: number): Narrowed {
  const { known, unknown } = recognise(facets, filters);
  const passing = meet(
    FILTER_NAMES.map((name) => maskOf(facets, known, name, total)),
    total,
  );
  const numbers = Array.from(passing, (_, number) => number);
  return { known, unknown, articles: numbers.filter((number) => passing[number] === 1) };
}
