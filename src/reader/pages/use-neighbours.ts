import { useSuspenseQueries } from '@tanstack/react-query';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { ArticleFile } from '../../vocabulary/page.ts';
import type { Neighbours } from '../desk/neighbours.ts';
import { neighboursIn } from '../desk/neighbours.ts';
import { useDesk } from './use-desk.ts';

/** Previous and next: of the whole edition, or of the chosen topics. */
export function useNeighbours(file: ArticleFile, topics: readonly TopicId[]): Neighbours {
  const desk = useDesk();
  const lists = useSuspenseQueries({ queries: topics.map((id) => desk.list(id)) });
  if (topics.length === 0) return file;
  const { previous, next, article } = file;
  const order = previous === null ? (next?.order ?? 2) - 1 : previous.order + 1;
  return neighboursIn(
    lists.map(({ data }) => data),
    { slug: article.slug, order },
  );
}
