import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { openSearch, type SearchDesk } from '../../search/open-search.ts';
import type { FilterName } from '../../vocabulary/filters.ts';
import {
  type FacetFile,
  facetPath,
  SEARCH_MANIFEST,
  type SearchTextFile,
  type ShardFile,
} from '../../vocabulary/search-files.ts';
import type { Door } from './article-schema.ts';
import { type Desk, EDITION_KEY, LASTING } from './queries.ts';
import {
  FacetSchema,
  SearchManifestSchema,
  SearchTextsSchema,
  ShardSchema,
} from './search-schema.ts';
import { DeskFault } from './source.ts';

/** The files of search, each fetched and checked once; a `DeskFault` where one cannot be had. */
export interface SearchFiles {
  readonly open: () => Promise<SearchDesk>;
  readonly shard: (path: string) => Promise<ShardFile>;
  readonly texts: (path: string) => Promise<SearchTextFile>;
  readonly facet: (filter: FilterName) => Promise<FacetFile>;
}

/** The files of search by way of a client that keeps what was read. */
export function searchFilesOf(
  client: QueryClient,
  { unchecked }: Pick<Desk, 'unchecked'>,
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
    facet: (filter) => read(facetPath(filter), FacetSchema, same),
  };
}
