import type { SearchDesk } from './open-search.ts';
import type { Query, QueryTerm } from './parse-query.ts';

/** A term to be found literally. */
export interface PlannedTerm {
  readonly typed: string;
  readonly folded: string;
}

/** A query as it is asked: terms that fold to nothing are gone. */
export interface QueryPlan {
  readonly wanted: readonly PlannedTerm[];
  readonly excluded: readonly PlannedTerm[];
}

/** What a query asks of texts. */
export function planQuery({ terms }: Query, { fold }: Pick<SearchDesk, 'fold'>): QueryPlan {
  const plan = (all: readonly QueryTerm[]) =>
    all
      .map(({ text }): PlannedTerm => ({ typed: text, folded: fold(text) }))
      .filter(({ folded }) => folded !== '');
  return {
    wanted: plan(terms.filter(({ isExcluded }) => !isExcluded)),
    excluded: plan(terms.filter(({ isExcluded }) => isExcluded)),
  };
}
