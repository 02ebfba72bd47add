import { FILTER_NAMES, type FilterName, type Filters, makeFilters } from '../vocabulary/filters.ts';
import type { FacetValue } from '../vocabulary/search-files.ts';
import { type Mask, maskOf, meet, sizeOf } from './article-masks.ts';
import { entriesOf, type FacetEntry, type Facets, isAskedBy } from './facets.ts';
import { recognise } from './filter-articles.ts';

/** A value that can be added or taken away. */
export interface FacetChoice extends Pick<FacetValue, 'id' | 'names'> {
  readonly isChosen: boolean;
  /** How many articles there are after that. */
  readonly count: number;
}

/** The articles that a value of the file asks for: a month's are its days' too. */
function articlesOf(facets: Facets, name: FilterName, entry: FacetEntry): readonly number[] {
  if (name !== 'date') return entry.articles;
  return [...new Set(entriesOf(facets, name, entry.id).flatMap(({ articles }) => articles))];
}

/** A filter with the values that have articles under all the others. */
export interface FacetChoices {
  readonly name: FilterName;
  readonly choices: readonly FacetChoice[];
  /** False where all articles stay, whatever is clicked. */
  readonly matters: boolean;
}

/**
 * What can be added to the filters, or taken from them, and how many articles each click leaves: of
 * every filter whose facets are there. Only `among` counts, where it is given: the articles that a
 * query has found. The order is that of the files.
 */
export function facetChoices(
  facets: Facets,
  filters: Filters,
  total: number,
  among: readonly number[] | null = null,
): readonly FacetChoices[] {
  const { known } = recognise(facets, filters);
  const found: Mask | null = among && new Uint8Array(total);
  for (const number of among ?? []) if (found !== null && number < total) found[number] = 1;
  const masks = FILTER_NAMES.map((name) => maskOf(facets, known, name, total));
  return FILTER_NAMES.flatMap((name, place): FacetChoices[] => {
    const entries = facets[name];
    if (entries === undefined) return [];
    const others = meet([found, ...masks.filter((_, other) => other !== place)], total);
    const own = masks[place] ?? null;
    const shown = own === null ? others : meet([others, own], total);
    const size = sizeOf(shown);
    const choices = entries.flatMap((entry): FacetChoice[] => {
      const { id, names } = entry;
      const isChosen = known[name]?.includes(id) === true;
      if (isChosen) {
        const rest = known[name]?.filter((value) => value !== id) ?? [];
        const without = maskOf(
          facets,
          makeFilters(rest.map((value) => [name, value])),
          name,
          total,
        );
        return [{ id, names, isChosen, count: sizeOf(meet([others, without], total)) }];
      }
      const passing = articlesOf(facets, name, entry).filter((number) => others[number] === 1);
      const added = passing.filter((number) => shown[number] !== 1).length;
      const count = own === null ? passing.length : size + added;
      // A value within one that is chosen, a day of a chosen month, is chosen already.
      const isWithin = known[name]?.some((value) => isAskedBy(id, name, value)) === true;
      return passing.length === 0 || isWithin ? [] : [{ id, names, isChosen, count }];
    });
    const matters = choices.some(({ isChosen, count }) => isChosen || count !== size);
    return [{ name, choices, matters }];
  });
}
