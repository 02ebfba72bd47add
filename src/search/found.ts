import type { Facets } from './facets.ts';
import type { Narrowed } from './filter-articles.ts';
import type { ShownResult } from './shown-result.ts';

/** Results of one kind, as many as were asked for. */
export interface FoundGroup {
  readonly shown: readonly ShownResult[];
  readonly count: number;
  /** True where texts have not been read that may make the count smaller. */
  readonly isUpTo: boolean;
}

/** What was found, as far as it was asked for. */
export interface Found {
  readonly exact: FoundGroup;
  readonly forgiving: FoundGroup;
  /** The filters of the query against the values of the edition, and these. */
  readonly narrowed: Narrowed & { readonly facets: Facets };
  /** Numbers of the articles that answer the words, whatever the filters; null without words. */
  readonly among: readonly number[] | null;
  /** True where `among` has no article whose text has not been read: it can be counted. */
  readonly isCounted: boolean;
}
