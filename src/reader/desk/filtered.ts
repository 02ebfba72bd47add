import type { ChosenValue } from '../../search/chosen-values.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Filters } from '../../vocabulary/filters.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { ComposedSheet } from './composing-room.ts';
import type { Neighbours } from './neighbours.ts';

/** A page set anew of what passes filters, with the articles that stand on it. */
export interface FilteredSheet extends ComposedSheet {
  readonly articles: readonly Article[];
}

/** Neighbours among what passes filters, and the values that are chosen. */
export interface FilteredNeighbours extends Neighbours {
  readonly chosen: readonly ChosenValue[];
}

/** The chosen topics that the edition has, where nothing but topics is chosen; else null. */
export function topicsAlone(
  { topics }: Pick<Edition, 'topics'>,
  { topic = [], ...others }: Filters,
): readonly TopicId[] | null {
  const ids = topics.map(({ id }) => id);
  return Object.keys(others).length > 0 ? null : ids.filter((id) => topic.includes(id));
}
