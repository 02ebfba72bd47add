import * as v from 'valibot';
import type { FacetFile, SearchManifest, SlugFile } from '../../../vocabulary/search-files.ts';
import { type Door, SlugSchema } from '../article-schema.ts';

const text = v.string();

/** `data/search/facets/<filter>.json` */
export const FacetFileSchema: Door<FacetFile> = v.object({
  values: v.array(
    v.object({
      id: text,
      names: v.object({ zh: text, 'zh-hant': text, en: text }),
      articles: v.pipe(text, v.regex(/^[\w-]*$/)),
    }),
  ),
});

/** `data/search/slugs/<n>.json` */
export const SlugFileSchema: Door<SlugFile> = v.array(SlugSchema);

/** Of `data/search/manifest.json`, what says which file of slugs has an article. */
export const SlugSizeSchema: Door<Pick<SearchManifest, 'perSlugFile'>> = v.object({
  perSlugFile: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
