import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Query } from '../../search/parse-query.ts';
import { type FilterName, filterEntries } from '../../vocabulary/filters.ts';
import type { Narrowing } from '../components/search/NarrowedBy.tsx';
import { searchHref, withoutFilter } from './search-hrefs.ts';
import { useDesk } from './use-desk.ts';
import { usePlace } from './use-place.ts';

/** The filters of a query by their names in the language of the page, as far as these are known. */
export function useNarrowings(query: Query): readonly Narrowing[] {
  const desk = useDesk();
  const { language, locale } = usePlace();
  const { data: edition } = useSuspenseQuery(desk.edition());
  const entries = filterEntries(query.filters);
  const { data } = useQuery({ ...desk.terms(), enabled: entries.length > 0 });
  const nameOf = (filter: FilterName, value: string) => {
    const topic = filter === 'topic' ? edition.topics.find(({ id }) => id === value) : undefined;
    const term = data?.terms.find(({ id }) => id === value);
    if (topic !== undefined) return locale.filter.topic(topic);
    return (language === 'en' ? term?.english : term?.term) ?? value;
  };
  return entries.map(([filter, value]) => ({
    name: nameOf(filter, value),
    without: searchHref(withoutFilter(query, filter, value), language),
  }));
}
