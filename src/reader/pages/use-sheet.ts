import { useSuspenseQueries } from '@tanstack/react-query';
import type { Article } from '../../vocabulary/article.ts';
import type { Filters } from '../../vocabulary/filters.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import { sheetPlace, sheetPlaces } from '../../vocabulary/sheet-place.ts';
import type { ComposedSheet } from '../desk/composing-room.ts';
import type { FrontChoice } from '../desk/filters/narrow.ts';
import type { ComposedName, Desk } from '../desk/queries.ts';
import { useDesk } from './use-desk.ts';

/** A composed page among others, and the articles that stand on it. */
export interface ShownSheet extends ComposedSheet {
  readonly articles: ReadonlyMap<Slug, Article>;
}

/** Which page is shown: of the edition, of a topic, or of what passes the filters. */
export interface SheetWish {
  readonly choice: FrontChoice;
  readonly filters: Filters;
  /** From 1. */
  readonly number: number;
}

/** What is asked for depends on the wish; a query that is not asked has no answer. */
interface Questions {
  readonly pages: readonly ReturnType<Desk['page']>[];
  readonly topics: readonly ReturnType<Desk['topic']>[];
  readonly composed: readonly ReturnType<Desk['composed']>[];
  readonly filtered: readonly ReturnType<Desk['filtered']>[];
}

const NONE: Questions = { pages: [], topics: [], composed: [], filtered: [] };

function questions(
  desk: Desk,
  edition: Edition,
  { choice, filters, number }: SheetWish,
): Questions {
  const index = number - 1;
  switch (choice.of) {
    case 'result':
      return { ...NONE, filtered: [desk.filtered(filters, index)] };
    case 'topic': {
      const name = `topics/${choice.topic}` satisfies ComposedName['name'];
      return {
        ...NONE,
        topics: [desk.topic(choice.topic)],
        composed: [desk.composed({ name, index })],
      };
    }
    case 'edition': {
      const place = sheetPlace(edition, number) ?? { page: 1, index };
      const name = `pages/${place.page}` satisfies ComposedName['name'];
      return {
        ...NONE,
        pages: [desk.page(place.page)],
        composed: [desk.composed({ name, index: place.index })],
      };
    }
  }
}

/** The page that is wished for, of an edition that has articles: composed by the press, or here. */
export function useSheet(edition: Edition, wish: SheetWish): ShownSheet {
  const asked = questions(useDesk(), edition, wish);
  const pages = useSuspenseQueries({ queries: asked.pages });
  const topics = useSuspenseQueries({ queries: asked.topics });
  const composed = useSuspenseQueries({ queries: asked.composed });
  const filtered = useSuspenseQueries({ queries: asked.filtered });
  const [sheet = { setting: null, of: 0 }] = [...composed, ...filtered].map(({ data }) => data);
  const articles = [
    ...pages.flatMap(({ data }) => data.articles),
    ...topics.flatMap(({ data }) => data.articles.map(({ article }) => article)),
    ...filtered.flatMap(({ data }) => data.articles),
  ];
  return {
    setting: sheet.setting,
    of: wish.choice.of === 'edition' ? sheetPlaces(edition).length : sheet.of,
    articles: new Map(articles.map((article) => [article.slug, article])),
  };
}
