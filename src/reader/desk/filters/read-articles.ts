import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../../vocabulary/article.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { ArticleFile, Edition, SheetSetting } from '../../../vocabulary/page.ts';
import type { Door } from '../article-schema.ts';
import type { Desk, EditionPlace } from '../queries.ts';
import { settingFile } from '../queries.ts';
import { DeskFault } from '../source.ts';
import { SlugFileSchema, SlugSizeSchema } from './facet-schema.ts';
import { numberPlaces, type PagePart } from './number-places.ts';
import { readNeeded } from './read-facet.ts';

/** Where an edition is read: its queries, the files below them, and what has been read so far. */
export interface ReadingRoom {
  readonly client: QueryClient;
  readonly desk: Desk;
  readonly place: EditionPlace;
}

/** A page's own file is read for more than one in this many of its articles: one request, not many. */
const MANY = 4;

/** The slugs of articles by their numbers, from 0. */
export async function readSlugs(
  room: ReadingRoom,
  numbers: readonly number[],
): Promise<readonly Slug[]> {
  const read = <Output>(path: string, door: Door<Output>) =>
    readNeeded(room.place.source, room.client, path, door);
  const { perSlugFile } = await read('data/search/manifest.json', SlugSizeSchema);
  return Promise.all(
    numbers.map(async (number) => {
      const path = `data/search/slugs/${Math.floor(number / perSlugFile)}.json`;
      const slug = (await read(path, SlugFileSchema))[number % perSlugFile];
      if (slug === undefined) throw new DeskFault('broken', path);
      return slug;
    }),
  );
}

/** The files of articles by their numbers, from 0. */
export async function readOwnFiles(
  room: ReadingRoom,
  numbers: readonly number[],
): Promise<readonly ArticleFile[]> {
  const slugs = await readSlugs(room, numbers);
  return Promise.all(slugs.map((slug) => room.client.ensureQueryData(room.desk.article(slug))));
}

function isHere({ client, desk, place }: ReadingRoom, page: number): boolean {
  if (client.getQueryData(desk.page(page).queryKey) !== undefined) return true;
  return place.source.holds?.(`${place.folder}/pages/${page}.json`) === true;
}

async function readPart(
  room: ReadingRoom,
  { page, first, places, of }: PagePart,
): Promise<readonly Article[]> {
  const isWorthIt = isHere(room, page) || places.length * MANY > of;
  if (!isWorthIt) {
    const files = await readOwnFiles(
      room,
      places.map((at) => first + at),
    );
    return files.map(({ article }) => article);
  }
  const { articles } = await room.client.ensureQueryData(room.desk.page(page));
  return places.flatMap((at) => articles[at] ?? []);
}

/** Articles by their numbers, with the settings of the pages that they stand on. */
export async function readArticles(
  room: ReadingRoom,
  edition: Edition,
  numbers: readonly number[],
): Promise<{ readonly articles: readonly Article[]; readonly settings: readonly SheetSetting[] }> {
  const parts = numberPlaces(edition, numbers);
  const [articles, settings] = await Promise.all([
    Promise.all(parts.map((part) => readPart(room, part))),
    Promise.all(
      parts.map(({ page }) =>
        room.client.ensureQueryData(settingFile(room.place, `pages/${page}`)),
      ),
    ),
  ]);
  return { articles: articles.flat(), settings: settings.flatMap(({ sheets }) => sheets) };
}
