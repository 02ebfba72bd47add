import { dealInOrder } from '../../../composition/count-pages.ts';
import { chosenValues } from '../../../search/chosen-values.ts';
import type { Filters } from '../../../vocabulary/filters.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { ArticleFile } from '../../../vocabulary/page.ts';
import type { FilteredNeighbours, FilteredSheet } from '../filtered.ts';
import type { NeighbourArticle } from '../neighbours.ts';
import { frontChoice, narrowEdition } from './narrow.ts';
import { type ReadingRoom, readArticles, readOwnFiles } from './read-articles.ts';
import { readFacetFile } from './read-facet.ts';
import { readyArticles } from './ready-articles.ts';

/**
 * Page `index`, from 0, of what passes the filters. Results are dealt to pages in the edition's order,
 * so that only the articles of this page are read; on it, the most important leads.
 */
async function setFiltered(
  room: ReadingRoom,
  filters: Filters,
  index: number,
): Promise<FilteredSheet> {
  const { client, desk, place } = room;
  const { articles: numbers } = await narrowEdition(client, desk, filters);
  const pages = dealInOrder(numbers);
  const here = pages[index];
  if (here === undefined) return { setting: null, of: pages.length, articles: [] };
  const edition = await client.ensureQueryData(desk.edition());
  const { articles, settings } = await readArticles(room, edition, here);
  const [setting = null] = await place.room.set(readyArticles(articles, settings));
  return { setting, of: pages.length, articles };
}

/** Number of an article from 0: its file knows those beside it. */
function numberOf({ previous, next }: ArticleFile): number {
  return previous === null ? (next?.order ?? 2) - 2 : previous.order;
}

function summarised({ article: { slug, title, paragraphs } }: ArticleFile): NeighbourArticle {
  return { slug, title, opening: paragraphs[0]?.slice(0, 80) ?? '' };
}

/** The articles before and after one among those that pass the filters, and what these are called. */
async function findNeighbours(
  room: ReadingRoom,
  filters: Filters,
  slug: Slug,
): Promise<FilteredNeighbours> {
  const { client, desk } = room;
  const [file, { facets, known, articles }] = await Promise.all([
    client.ensureQueryData(desk.article(slug)),
    narrowEdition(client, desk, filters),
  ]);
  const own = numberOf(file);
  const read = async (number: number | undefined) => {
    const [found] = number === undefined ? [] : await readOwnFiles(room, [number]);
    return found === undefined ? null : summarised(found);
  };
  const [previous, next] = await Promise.all([
    read(articles.findLast((number) => number < own)),
    read(articles.find((number) => number > own)),
  ]);
  return { previous, next, chosen: chosenValues(facets, known) };
}

/** Everything that filters ask of an edition, fetched when an address first has one. */
export const filterDesk = {
  readFacetFile,
  narrowEdition,
  frontChoice,
  setFiltered,
  findNeighbours,
};
