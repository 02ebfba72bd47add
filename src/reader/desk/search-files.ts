import type { QueryClient } from '@tanstack/react-query';
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

/** The files of search by way of a client that keeps what was read. */
export function searchFilesOf(
  client: QueryClient,
  { unchecked, facet }: Pick<Desk, 'unchecked' | 'facet'>,
): SearchFiles {
  function read<File, Output>(path: string, door: Door<File>, open: (file: File) => Output) {
    return client.fetchQuery({
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
  const same = <File>(file: File) => file;
  return {
    open: () => read(SEARCH_MANIFEST, SearchManifestSchema, openSearch),
    shard: (path) => read(path, ShardSchema, same),
    texts: (path) => read(path, SearchTextsSchema, same),
    facets: async (filters) => {
      const names = FILTER_NAMES.filter((name) => filters[name] !== undefined);
      const lists = names.map(async (name) => [name, await client.fetchQuery(facet(name))]);
      return Object.fromEntries(await Promise.all(lists));
    },
  };
}
