import { type TopicId, topicId } from '../vocabulary/ids.ts';
import type { ArticleSummary, RelatedArticle } from '../vocabulary/page.ts';

/** The topic of articles that no cue reached: having it in common says nothing. */
export const FALLBACK_TOPIC: TopicId = topicId('general');

const MOST_RELATED = 4;

/**
 * The articles that share topics with the one at `index` of the edition's order: most topics shared
 * first, then the nearest in that order (the earlier of two at one distance); four at most.
 */
export function relateArticles(
  summaries: readonly ArticleSummary[],
  index: number,
): readonly RelatedArticle[] {
  const own = new Set<TopicId>(summaries[index]?.topics);
  own.delete(FALLBACK_TOPIC);
  if (own.size === 0) return [];
  return summaries
    .map((article, at) => ({
      article,
      distance: Math.abs(at - index),
      topics: article.topics.filter((id) => own.has(id)),
    }))
    .filter(({ distance, topics }) => distance > 0 && topics.length > 0)
    .sort((a, b) => b.topics.length - a.topics.length || a.distance - b.distance)
    .slice(0, MOST_RELATED)
    .map(({ article, topics }) => ({ article, topics }));
}
