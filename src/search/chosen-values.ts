import { type FilterName, type Filters, filterEntries } from '../vocabulary/filters.ts';
import type { FacetValue } from '../vocabulary/search-files.ts';
import type { Facets } from './facets.ts';

/** A value that is chosen; without names where it has no entry of its own, as a month or a year. */
export interface ChosenValue {
  readonly filter: FilterName;
  readonly value: string;
  readonly names: FacetValue['names'] | null;
}

/** Chosen values with the names that the facets give them, in the order of addresses. */
export function chosenValues(facets: Facets, filters: Filters): readonly ChosenValue[] {
  return filterEntries(filters).map(([filter, value]) => {
    const entry = facets[filter]?.find(({ id }) => id === value);
    return { filter, value, names: entry?.names ?? null };
  });
}
