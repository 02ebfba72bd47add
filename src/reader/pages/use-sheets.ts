import { useSuspenseQueries } from '@tanstack/react-query';
import type { Article } from '../../vocabulary/article.ts';
import type { Slug, TopicId } from '../../vocabulary/ids.ts';
import type { Edition, SheetSetting } from '../../vocabulary/page.ts';
import type { Desk } from '../desk/queries.ts';
import { useServices } from './services-context.ts';

/** What the front page shows: composed pages, and every article of the edition by its slug. */
export interface FrontSheets {
  /** One list a page of the transcript; under a filter a single one. */
  readonly pages: readonly (readonly SheetSetting[])[];
  readonly articles: ReadonlyMap<Slug, Article>;
}

/** All are lists of settings; which queries give them depends on how many topics are chosen. */
function settingsUnder(desk: Desk, edition: Edition, topics: readonly TopicId[]) {
  const [only, ...more] = topics;
  if (only === undefined) return desk.settings(edition);
  return [more.length === 0 ? desk.topicSetting(only) : desk.resetting(edition, topics)];
}

/**
 * The pages under a choice of topics: all as the press composed them, those of one topic likewise,
 * those of several composed here.
 */
export function useSheets(edition: Edition, topics: readonly TopicId[]): FrontSheets {
  const { desk } = useServices();
  const sheets = useSuspenseQueries({ queries: desk.sheets(edition) });
  const composed = useSuspenseQueries({ queries: settingsUnder(desk, edition, topics) });
  return {
    pages: composed.map(({ data }) => data),
    articles: new Map(
      sheets.flatMap(({ data }) => data.articles).map((article) => [article.slug, article]),
    ),
  };
}
