import type { QueryClient } from '@tanstack/react-query';
import { type FacetEntry, readFacet } from '../../../search/facets.ts';
import type { FilterName } from '../../../vocabulary/filters.ts';
import { facetPath } from '../../../vocabulary/search-files.ts';
import type { Door } from '../article-schema.ts';
import { EDITION_KEY, LASTING, readFile } from '../queries.ts';
import type { Source } from '../source.ts';
import { DeskFault } from '../source.ts';
import { FacetFileSchema } from './facet-schema.ts';

/**
 * A file that every edition has, kept as long as the edition lasts: one that is missing is a broken
 * edition, not a wrong address.
 */
export async function readNeeded<Output>(
  source: Source,
  client: QueryClient,
  path: string,
  door: Door<Output>,
): Promise<Output> {
  try {
    return await client.fetchQuery({
      queryKey: [EDITION_KEY, 'filtered', path],
      queryFn: () => readFile(source, path, door),
      ...LASTING,
    });
  } catch (cause) {
    const isMissing = cause instanceof DeskFault && cause.kind === 'missing';
    throw isMissing ? new DeskFault('broken', path, { cause }) : cause;
  }
}

/** The values of a filter with their articles. */
export async function readFacetFile(
  source: Source,
  client: QueryClient,
  name: FilterName,
): Promise<readonly FacetEntry[]> {
  const path = facetPath(name);
  const file = await readNeeded(source, client, path, FacetFileSchema);
  try {
    return readFacet(file);
  } catch (cause) {
    throw new DeskFault('broken', path, { cause });
  }
}
