import { facetChoices } from '../../search/facet-choices.ts';
import { hasFilters } from '../../vocabulary/filters.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { NarrowedEdition } from '../desk/filters/narrow.ts';

/** How many articles there are after a click on a topic, 0 for one that no article has beside the rest. */
export function topicCounts(
  { topics, articles }: Edition,
  { facets, known }: NarrowedEdition,
): (id: TopicId) => number {
  if (!hasFilters(known)) return (id) => topics.find((topic) => topic.id === id)?.count ?? 0;
  const row = facetChoices(facets, known, articles).find(({ name }) => name === 'topic');
  return (id) => row?.choices.find((choice) => choice.id === id)?.count ?? 0;
}
