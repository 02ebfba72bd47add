import type { Slug } from '../../vocabulary/ids.ts';
import type { ArticleSummary, TopicList } from '../../vocabulary/page.ts';

/** What a link to an article beside another one needs. */
export type NeighbourArticle = Pick<ArticleSummary, 'slug' | 'title' | 'opening'>;

/** The articles before and after one; null at the ends. */
export interface Neighbours {
  readonly previous: NeighbourArticle | null;
  readonly next: NeighbourArticle | null;
}

/**
 * Previous and next among the articles of several topics, in the edition's order. An article that
 * has none of the topics (its address was typed) still has its place between those that do.
 */
export function neighboursIn(
  lists: readonly TopicList[],
  article: { readonly slug: Slug; readonly order: number },
): Neighbours {
  const bySlug = new Map(
    lists.flatMap(({ articles }) => articles).map((summary) => [summary.slug, summary]),
  );
  const others = [...bySlug.values()]
    .filter(({ slug }) => slug !== article.slug)
    .sort((a, b) => a.order - b.order);
  return {
    previous: others.findLast(({ order }) => order < article.order) ?? null,
    next: others.find(({ order }) => order > article.order) ?? null,
  };
}
