/** What results can be narrowed by, in the order in which addresses have them. */
export const FILTER_NAMES = [
  'topic',
  'person',
  'place',
  'kind',
  'date',
  'reporter',
  'doubts',
] as const;

/** One of the filters. */
export type FilterName = (typeof FILTER_NAMES)[number];

/**
 * Values of each filter, as an address has them: values of one filter are alternatives, different
 * filters have to agree. Whether the edition knows a value is not asked here.
 */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** Filters in the order of `FILTER_NAMES`, values trimmed, each once, none without a value. */
export function makeFilters(given: readonly (readonly [FilterName, string])[]): Filters {
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of FILTER_NAMES) {
    const values = given.flatMap(([of, value]) => (of === name ? [value.trim()] : []));
    const wanted = [...new Set(values)].filter((value) => value !== '');
    if (wanted.length > 0) filters[name] = wanted;
  }
  return filters;
}

/** The filters of an address's query: `?topic=a&topic=b&kind=opinion`. */
export function filtersOfParams(params: URLSearchParams): Filters {
  return makeFilters(
    FILTER_NAMES.flatMap((name) => params.getAll(name).map((value) => [name, value] as const)),
  );
}

/** Each value with its filter's name, in the order of addresses. */
export function filterEntries(filters: Filters): readonly (readonly [FilterName, string])[] {
  return FILTER_NAMES.flatMap((name) =>
    (filters[name] ?? []).map((value) => [name, value] as const),
  );
}

/** True where something is chosen. */
export function hasFilters(filters: Filters): boolean {
  return filterEntries(filters).length > 0;
}

/** `?topic=a&kind=opinion`, escaped, or nothing where nothing is chosen. */
export function writeFilters(filters: Filters): string {
  const params = new URLSearchParams();
  for (const [name, value] of filterEntries(filters)) params.append(name, value);
  return hasFilters(filters) ? `?${params}` : '';
}

/** The choice after a click on a value: added at the end of its filter, or taken out. */
export function toggleValue(filters: Filters, name: FilterName, value: string): Filters {
  const entries = filterEntries(filters);
  const others = entries.filter(([of, one]) => of !== name || one !== value);
  return makeFilters(others.length < entries.length ? others : [...entries, [name, value]]);
}
