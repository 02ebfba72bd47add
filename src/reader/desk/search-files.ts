import { type QueryClient, queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Facets } from '../../search/facets.ts';
import { openSearch, type SearchDesk } from '../../search/open-search.ts';
import { FILTER_NAMES, type Filters } from '../../vocabulary/filters.ts';
import {
  SEARCH_MANIFEST,
  type SearchTextFile,
  type ShardFile,
} from '../../vocabulary/search-files.ts';
import type { Door } from './article-schema.ts';
import { type Desk, EDITION_KEY, LASTING } from './queries.ts';
import { SearchManifestSchema, SearchTextsSchema, ShardSchema } from './search-schema.ts';
import { DeskFault } from './source.ts';

/** The files of search, each fetched and checked once; a `DeskFault` where one cannot be had. */
export interface SearchFiles {
  readonly open: () => Promise<SearchDesk>;
  readonly shard: (path: string) => Promise<ShardFile>;
  readonly texts: (path: string) => Promise<SearchTextFile>;
  /** The values of the filters that are chosen. */
  readonly facets: (filters: Filters) => Promise<Facets>;
}

type OwnDesk = Pick<Desk, 'unchecked' | 'facet'>;

/** A file of search as it is kept, once it has passed its door and was opened. */
function opened<File, Output>(
  client: QueryClient,
  { unchecked }: Pick<Desk, 'unchecked'>,
  path: string,
  door: Door<File>,
  open: (file: File) => Output,
) {
  return queryOptions({
    ...LASTING,
    queryKey: [EDITION_KEY, path, 'checked'],
    queryFn: async () => {
      const result = v.safeParse(door, await client.fetchQuery(unchecked(path)));
      if (result.success) return open(result.output);
      const cause = new Error(result.issues[0].message);
      throw new DeskFault('broken', path, { cause });
    },
    // The file has been tried again already.
    retry: false,
    // A desk remembers what it has folded, a file has the texts that it knows by identity.
    structuralSharing: false,
  });
}

/** The opened search of the edition, to be shown from. */
export function openedSearch(client: QueryClient, desk: Pick<Desk, 'unchecked'>) {
  return opened(client, desk, SEARCH_MANIFEST, SearchManifestSchema, openSearch);
}

/** What has been read of search so far: nothing is asked for. */
export function readSearch(client: QueryClient) {
  const read = <Output>(path: string) =>
    client.getQueryData<Output>([EDITION_KEY, path, 'checked']) ?? null;
  return {
    desk: read<SearchDesk>(SEARCH_MANIFEST),
    texts: (path: string) => read<SearchTextFile>(path),
  };
}

/** The files of search by way of a client that keeps what was read. */
export function searchFilesOf(client: QueryClient, desk: OwnDesk): SearchFiles {
  const same = <File>(file: File) => file;
  return {
    open: () => client.fetchQuery(openedSearch(client, desk)),
    shard: (path) => client.fetchQuery(opened(client, desk, path, ShardSchema, same)),
    texts: (path) => client.fetchQuery(opened(client, desk, path, SearchTextsSchema, same)),
    facets: async (filters) => {
      const names = FILTER_NAMES.filter((name) => filters[name] !== undefined);
      const lists = names.map(async (name) => [name, await client.fetchQuery(desk.facet(name))]);
      return Object.fromEntries(await Promise.all(lists));
    },
  };
}
