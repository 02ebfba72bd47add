import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { FacetEntry } from '../../search/facets.ts';
import type { FilterName, Filters } from '../../vocabulary/filters.ts';
import { writeFilters } from '../../vocabulary/filters.ts';
import type { Slug, TermId, TopicId } from '../../vocabulary/ids.ts';
import type {
  AboutFile,
  ArticleFile,
  Edition,
  PageSheet,
  TopicList,
  TopicSheet,
} from '../../vocabulary/page.ts';
import type { Language } from '../../vocabulary/routes.ts';
import { LANGUAGES, languageAddress } from '../../vocabulary/routes.ts';
import type { TermFile, TermList } from '../../vocabulary/terms.ts';
import type { Door } from './article-schema.ts';
import type { ComposedSheet, ComposingRoom } from './composing-room.ts';
import { plainRoom } from './composing-room.ts';
import {
  AboutFileSchema,
  ArticleFileSchema,
  EditionSchema,
  PageSheetSchema,
  SettingFileSchema,
  TopicListSchema,
  TopicSheetSchema,
} from './edition-schema.ts';
import type { FilteredNeighbours, FilteredSheet } from './filtered.ts';
import type { filterDesk } from './filters/filter-desk.ts';
import type { Source } from './source.ts';
import { DeskFault } from './source.ts';
import { TermFileSchema, TermListSchema } from './terms-schema.ts';

/** First part of every query key: one word to invalidate a whole edition by. */
export const EDITION_KEY = 'edition';

/** Tries a failing network once more; a missing or broken file would be the same again. */
function tryAgain(failures: number, error: Error): boolean {
  return error instanceof DeskFault && error.kind === 'network' && failures < 1;
}

/** A file that has passed its door; a `DeskFault` where it cannot be had or does not pass. */
export async function readFile<Output>(
  source: Source,
  path: string,
  door: Door<Output>,
): Promise<Output> {
  const result = v.safeParse(door, await source.read(path));
  if (!result.success) {
    const [issue] = result.issues;
    throw new DeskFault('broken', path, { cause: new Error(issue.message) });
  }
  return result.output;
}

/** What all queries of an edition have in common. */
export const LASTING = {
  // An edition does not change while it is read; development invalidates it by name.
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: tryAgain,
  retryDelay: 400,
  // A browser that thinks it is offline may still have the file in its cache.
  networkMode: 'always',
} as const;

function file<Output>(source: Source, path: string, door: Door<Output>) {
  return queryOptions({
    queryKey: [EDITION_KEY, path],
    queryFn: () => readFile(source, path, door),
    ...LASTING,
  });
}

/** A file whose door is not here: who reads it checks it. */
function uncheckedFile(source: Source, path: string) {
  return queryOptions({
    queryKey: [EDITION_KEY, path, 'unchecked'],
    queryFn: () => source.read(path),
    ...LASTING,
  });
}

/** A composed page by the name of its setting, `pages/1` or `topics/meetings`, and its place there from 0. */
export interface ComposedName {
  readonly name: `pages/${number}` | `topics/${TopicId}`;
  readonly index: number;
}

/** What the desk can be asked for; each answer is checked at the door. */
export interface Desk {
  readonly edition: () => ReturnType<typeof file<Edition>>;
  /** A page of the transcripts by its number, from 1. */
  readonly page: (number: number) => ReturnType<typeof file<PageSheet>>;
  /** A page as the press composed it; ready when its styles apply. */
  readonly composed: (name: ComposedName) => ReturnType<typeof composedQuery>;
  /** The values of a filter with their articles, the same in every language. */
  readonly facet: (name: FilterName) => ReturnType<typeof filterQuery<readonly FacetEntry[]>>;
  /** A page, by its place from 0, of what passes filters, composed here and now. */
  readonly filtered: (
    filters: Filters,
    index: number,
  ) => ReturnType<typeof filterQuery<FilteredSheet>>;
  /** What stands before and after an article among what passes filters. */
  readonly beside: (
    filters: Filters,
    slug: Slug,
  ) => ReturnType<typeof filterQuery<FilteredNeighbours>>;
  readonly article: (slug: Slug) => ReturnType<typeof file<ArticleFile>>;
  readonly topic: (id: TopicId) => ReturnType<typeof file<TopicSheet>>;
  readonly list: (id: TopicId) => ReturnType<typeof file<TopicList>>;
  readonly about: () => ReturnType<typeof file<AboutFile>>;
  readonly terms: () => ReturnType<typeof file<TermList>>;
  readonly term: (id: TermId) => ReturnType<typeof file<TermFile>>;
  /** A file of search, whose doors come with the code of its page. */
  readonly unchecked: (path: string) => ReturnType<typeof uncheckedFile>;
}

/** The edition of one language: where its files are, and where it is composed. */
export interface EditionPlace {
  readonly source: Source;
  readonly room: ComposingRoom;
  /** `data`, `data/en`. */
  readonly folder: string;
}

/** The setting of a page or topic, by its name there. */
export const settingFile = ({ source, folder }: EditionPlace, name: ComposedName['name']) =>
  file(source, `${folder}/settings/${name}.json`, SettingFileSchema);

/** A page as the press composed it; its styles apply when it is there. */
function composedQuery(place: EditionPlace, { name, index }: ComposedName) {
  return queryOptions({
    queryKey: [EDITION_KEY, place.folder, 'composed', name, String(index)],
    queryFn: async ({ client }): Promise<ComposedSheet> => {
      const { sheets } = await client.fetchQuery(settingFile(place, name));
      const setting = sheets[index] ?? null;
      if (setting !== null && setting.styles !== null) await place.room.link(setting.styles);
      return { setting, of: sheets.length };
    },
    ...LASTING,
  });
}

/** What only filtered addresses need; its code is fetched with the first of them. */
function filterQuery<Output>(
  key: readonly string[],
  ask: (late: typeof filterDesk, client: QueryClient) => Promise<Output>,
) {
  return queryOptions({
    queryKey: [EDITION_KEY, 'filtered', ...key],
    queryFn: async ({ client }) => ask(await fetchFilterDesk(), client),
    ...LASTING,
    // What it reads has been tried again already.
    retry: false,
  });
}

/** The code for filters; a `DeskFault` where it cannot be had. */
export async function fetchFilterDesk(): Promise<typeof filterDesk> {
  try {
    return (await import('./filters/filter-desk.ts')).filterDesk;
  } catch (cause) {
    throw new DeskFault('network', 'filter-desk', { cause });
  }
}

/** The queries of one language's edition. */
export function deskOf(
  source: Source,
  room: ComposingRoom = plainRoom,
  language: Language = LANGUAGES[0].id,
): Desk {
  const { data: folder } = languageAddress(language);
  const place = { source, room, folder };
  const desk: Desk = {
    edition: () => file(source, `${folder}/edition.json`, EditionSchema),
    page: (number) => file(source, `${folder}/pages/${number}.json`, PageSheetSchema),
    composed: (name) => composedQuery(place, name),
    facet: (name) =>
      filterQuery([name], (late, client) => late.readFacetFile(source, client, name)),
    filtered: (filters, index) =>
      filterQuery([folder, writeFilters(filters), String(index)], (late, client) =>
        late.setFiltered({ client, desk, place }, filters, index),
      ),
    beside: (filters, slug) =>
      filterQuery([folder, writeFilters(filters), slug], (late, client) =>
        late.findNeighbours({ client, desk, place }, filters, slug),
      ),
    article: (slug) => file(source, `${folder}/articles/${slug}.json`, ArticleFileSchema),
    topic: (id) => file(source, `${folder}/topics/${id}.json`, TopicSheetSchema),
    list: (id) => file(source, `${folder}/lists/${id}.json`, TopicListSchema),
    about: () => file(source, `${folder}/about.json`, AboutFileSchema),
    terms: () => file(source, `${folder}/terms.json`, TermListSchema),
    term: (id) => file(source, `${folder}/terms/${id}.json`, TermFileSchema),
    unchecked: (path) => uncheckedFile(source, path),
  };
  return desk;
}

/** The desk of every language. */
export type Desks = Readonly<Record<Language, Desk>>;

/** One desk a language, all of one source. */
export function desksOf(source: Source, room: ComposingRoom = plainRoom): Desks {
  return {
    zh: deskOf(source, room, 'zh'),
    'zh-hant': deskOf(source, room, 'zh-hant'),
    en: deskOf(source, room, 'en'),
  };
}

/** Marks everything read so far as old; what is on the screen is read anew at once. */
export function forgetEdition(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: [EDITION_KEY] });
}
