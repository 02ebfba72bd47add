import type { FilterName } from '../vocabulary/filters.ts';
import type { FacetFile, FacetValue } from '../vocabulary/search-files.ts';
import { readRising } from './number-code.ts';

/** A value of a filter, with the numbers of its articles from 0, rising. */
export interface FacetEntry extends Pick<FacetValue, 'id' | 'names'> {
  readonly articles: readonly number[];
}

/** The values of those filters whose files have been read. */
export type Facets = Readonly<Partial<Record<FilterName, readonly FacetEntry[]>>>;

/** The file of a filter with its lists read; a list that cannot be read is an error. */
export function readFacet({ values }: FacetFile): readonly FacetEntry[] {
  return values.map(({ id, names, articles }) => ({ id, names, articles: readRising(articles) }));
}

/** A year, a month or a day, with or without a year: `2019`, `2019-12`, `--12-03`. */
const DATE = /^(?:\d{4}|--\d\d)(?:-\d\d){0,2}$/;

/** True where a value asks for this entry: by name, dates also by year and month. */
export function isAskedBy(id: string, name: FilterName, value: string): boolean {
  return id === value || (name === 'date' && DATE.test(value) && id.startsWith(`${value}-`));
}

/** The entries of a filter that a value asks for; none where the edition does not have it. */
export function entriesOf(facets: Facets, name: FilterName, value: string): readonly FacetEntry[] {
  return (facets[name] ?? []).filter(({ id }) => isAskedBy(id, name, value));
}
