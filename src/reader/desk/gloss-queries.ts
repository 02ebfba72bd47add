import { queryOptions } from '@tanstack/react-query';
import type { Slug } from '../../vocabulary/ids.ts';
import { EDITION_KEY, LASTING, readFile } from './queries.ts';
import type { Source } from './source.ts';

/** The words of an article; the door that checks them is fetched with them, when first asked for. */
export function glossesOf(source: Source, slug: Slug) {
  const path = `data/glosses/${slug}.json`;
  return queryOptions({
    queryKey: [EDITION_KEY, path],
    queryFn: async () => {
      const { GlossFileSchema } = await import('./gloss-schema.ts');
      return readFile(source, path, GlossFileSchema);
    },
    ...LASTING,
  });
}
