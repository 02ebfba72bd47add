import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { Article } from '../../vocabulary/article.ts';
import type { Slug, TopicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import { sheetPlace, sheetPlaces } from '../../vocabulary/sheet-place.ts';
import type { ComposedSheet, Desk } from '../desk/queries.ts';
import { useDesk } from './use-desk.ts';

/** A composed page among others, and the articles that stand on it. */
export interface ShownSheet extends ComposedSheet {
  /** Articles of these pages in all. */
  readonly count: number;
  readonly articles: ReadonlyMap<Slug, Article>;
}

const bySlug = (articles: readonly Article[]): ReadonlyMap<Slug, Article> =>
  new Map(articles.map((article) => [article.slug, article]));

/** What is asked for depends on the choice; the answers have one shape. */
function composedQuery(
  desk: Desk,
  edition: Edition,
  topics: readonly TopicId[],
  number: number,
): ReturnType<Desk['composed']> {
  const [only, ...more] = topics;
  const index = number - 1;
  if (only === undefined) {
    const place = sheetPlace(edition, number) ?? { page: 1, index };
    return desk.composed({ name: `pages/${place.page}`, index: place.index });
  }
  if (more.length > 0) return desk.resetting(topics, index);
  return desk.composed({ name: `topics/${only}`, index });
}

/**
 * Page `number`, from 1, of an edition that has articles, or of those that have one of the topics:
 * as the press composed it, or for several topics composed here.
 */
export function useSheet(edition: Edition, topics: readonly TopicId[], number: number): ShownSheet {
  const desk = useDesk();
  const isWhole = topics.length === 0;
  const { page } = sheetPlace(edition, number) ?? { page: 1 };
  const pageQueries: ReturnType<Desk['page']>[] = isWhole ? [desk.page(page)] : [];
  const pages = useSuspenseQueries({ queries: pageQueries });
  const sheets = useSuspenseQueries({ queries: topics.map((id) => desk.topic(id)) });
  const { data: composed } = useSuspenseQuery(composedQuery(desk, edition, topics, number));
  const articles = bySlug([
    ...pages.flatMap(({ data }) => data.articles),
    ...sheets.flatMap(({ data }) => data.articles.map(({ article }) => article)),
  ]);
  if (!isWhole) return { ...composed, count: articles.size, articles };
  return { ...composed, of: sheetPlaces(edition).length, count: edition.articles, articles };
}
