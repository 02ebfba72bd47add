import type { FilterName } from '../vocabulary/filters.ts';
import type { FacetFile } from '../vocabulary/search-files.ts';
import { readRising } from './number-code.ts';

/** Values of a filter that an address asks for, and the values that the edition has. */
export interface AskedFacet {
  readonly filter: FilterName;
  readonly values: readonly string[];
  readonly facet: FacetFile;
}

/**
 * Numbers of the articles that pass: of each filter one of its values. Values that the edition does not
 * have are passed over; null where nothing is left to filter by.
 */
export function articlesWithin(asked: readonly AskedFacet[]): ReadonlySet<number> | null {
  const passing = asked.flatMap(({ values, facet }) => {
    const known = facet.values.filter(({ id }) => values.includes(id));
    if (known.length === 0) return [];
    return [new Set(known.flatMap(({ articles }) => readRising(articles)))];
  });
  const [first, ...others] = passing;
  if (first === undefined) return null;
  return new Set([...first].filter((number) => others.every((set) => set.has(number))));
}
