import { paramsOfQuery, type Query, type QueryTerm } from '../../search/parse-query.ts';
import { filterOf, type Suggestion } from '../../search/suggest.ts';
import { filterEntries, makeFilters } from '../../vocabulary/filters.ts';
import { type Language, pathOf } from '../../vocabulary/routes.ts';

/** The address of a query: `/search/?q=招商&topic=a`. */
export function searchHref(query: Query, language: Language): string {
  const params = paramsOfQuery(query).toString();
  return `${pathOf({ page: 'search' }, language)}${params === '' ? '' : `?${params}`}`;
}

/**
 * Where a suggestion leads: to the same query with its filter in place of the words that it was made
 * of, or to its own page where articles cannot be filtered by it.
 */
export function suggestionHref(
  suggestion: Suggestion,
  rest: readonly QueryTerm[],
  { filters }: Query,
  language: Language,
): string {
  const filter = filterOf(suggestion);
  if (filter !== null) {
    const more = makeFilters([...filterEntries(filters), filter]);
    return searchHref({ terms: rest, filters: more }, language);
  }
  if (suggestion.is === 'topic') throw new Error('a topic is a filter');
  return pathOf({ page: 'term', term: suggestion.term.id }, language);
}
