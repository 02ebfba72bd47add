import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Slug, TopicId } from '../../vocabulary/ids.ts';
import type { Edition } from '../../vocabulary/page.ts';
import type { Door } from './article-schema.ts';
import { chosenArticles } from './chosen-articles.ts';
import type { ComposingRoom } from './composing-room.ts';
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
import type { Source } from './source.ts';
import { DeskFault } from './source.ts';

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

/** What the desk can be asked for; each answer is checked at the door. */
export interface Desk {
  readonly edition: () => ReturnType<typeof file<Edition>>;
  readonly sheets: (edition: Edition) => ReturnType<typeof sheet>[];
  /** How the press composed the pages, in their order; ready when their styles apply. */
  readonly settings: (edition: Edition) => ReturnType<typeof setting>[];
  readonly topicSetting: (id: TopicId) => ReturnType<typeof setting>;
  /** The articles of several topics, composed here and now. */
  readonly resetting: (
    edition: Edition,
    topics: readonly TopicId[],
  ) => ReturnType<typeof resettingQuery>;
  readonly article: (slug: Slug) => ReturnType<typeof articleFile>;
  readonly topic: (id: TopicId) => ReturnType<typeof topicSheet>;
  readonly list: (id: TopicId) => ReturnType<typeof topicList>;
  readonly about: () => ReturnType<typeof aboutFile>;
}

const sheet = (source: Source, number: number) =>
  file(source, `data/pages/${number}.json`, PageSheetSchema);
function setting(source: Source, room: ComposingRoom, name: string) {
  const path = `data/settings/${name}.json`;
  return queryOptions({
    queryKey: [EDITION_KEY, path],
    queryFn: async () => {
      const { styles, sheets } = await readFile(source, path, SettingFileSchema);
      await room.link(styles);
      return sheets;
    },
    ...LASTING,
  });
}
/** Page settings are read as files here: the pages' own styles are not needed. */
function resettingQuery(
  source: Source,
  room: ComposingRoom,
  edition: Edition,
  topics: readonly TopicId[],
) {
  const sorted = [...topics].sort();
  return queryOptions({
    queryKey: [EDITION_KEY, 'resetting', ...sorted],
    queryFn: async ({ client }) => {
      const numbers = edition.pages.map((_, index) => index + 1);
      const [sheets, settings] = await Promise.all([
        Promise.all(numbers.map((number) => client.ensureQueryData(sheet(source, number)))),
        Promise.all(
          numbers.map((number) => client.ensureQueryData(setting(source, room, `pages/${number}`))),
        ),
      ]);
      return room.set(chosenArticles(sheets, settings.flat(), sorted));
    },
    ...LASTING,
  });
}
const articleFile = (source: Source, slug: Slug) =>
  file(source, `data/articles/${slug}.json`, ArticleFileSchema);
const topicSheet = (source: Source, id: TopicId) =>
  file(source, `data/topics/${id}.json`, TopicSheetSchema);
const topicList = (source: Source, id: TopicId) =>
  file(source, `data/lists/${id}.json`, TopicListSchema);
const aboutFile = (source: Source) => file(source, 'data/about.json', AboutFileSchema);

/** The queries of one source. */
export function deskOf(source: Source, room: ComposingRoom = plainRoom): Desk {
  return {
    edition: () => file(source, 'data/edition.json', EditionSchema),
    sheets: ({ pages }) => pages.map((_, index) => sheet(source, index + 1)),
    settings: ({ pages }) => pages.map((_, index) => setting(source, room, `pages/${index + 1}`)),
    topicSetting: (id) => setting(source, room, `topics/${id}`),
    resetting: (edition, topics) => resettingQuery(source, room, edition, topics),
    article: (slug) => articleFile(source, slug),
    topic: (id) => topicSheet(source, id),
    list: (id) => topicList(source, id),
    about: () => aboutFile(source),
  };
}

/** Marks everything read so far as old; what is on the screen is read anew at once. */
export function forgetEdition(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: [EDITION_KEY] });
}
