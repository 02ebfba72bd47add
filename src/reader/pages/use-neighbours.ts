import { useSuspenseQueries } from '@tanstack/react-query';
import type { ChosenValue } from '../../search/chosen-values.ts';
import type { Filters } from '../../vocabulary/filters.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { type FilteredNeighbours, topicsAlone } from '../desk/filtered.ts';
import { neighboursIn } from '../desk/neighbours.ts';
import type { Desk } from '../desk/queries.ts';
import { useDesk } from './use-desk.ts';

/** The topics that are chosen, named as other values are. */
function topicValues({ topics }: Edition, chosen: readonly string[]): readonly ChosenValue[] {
  return topics
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, zh, en }) => ({ filter: 'topic', value: id, names: { zh, 'zh-hant': zh, en } }));
}

/** Previous and next, of the whole edition or of what passes the filters, and what is chosen. */
export function useNeighbours(
  edition: Edition,
  file: ArticleFile,
  filters: Filters,
): FilteredNeighbours {
  const desk = useDesk();
  const { previous, next, article } = file;
  const topics = topicsAlone(edition, filters);
  const lists = useSuspenseQueries({ queries: (topics ?? []).map((id) => desk.list(id)) });
  const others: ReturnType<Desk['beside']>[] =
    topics === null ? [desk.beside(filters, article.slug)] : [];
  const [beside] = useSuspenseQueries({ queries: others });
  if (beside !== undefined) return beside.data;
  if (topics === null || topics.length === 0) return { previous, next, chosen: [] };
  const order = previous === null ? (next?.order ?? 2) - 1 : previous.order + 1;
  const found = neighboursIn(
    lists.map(({ data }) => data),
    { slug: article.slug, order },
  );
  return { ...found, chosen: topicValues(edition, topics) };
}
