import { writeRising } from '../search/number-code.ts';
import type { Article } from '../vocabulary/article.ts';
import { FILTER_NAMES, type FilterName } from '../vocabulary/filters.ts';
import type { FacetFile, SlugFile } from '../vocabulary/search-files.ts';

/** Slugs in one of the files that these articles make: few, so that a test has several. */
const PER_SLUG_FILE = 3;

/** What an article says of itself to a filter; the names of values are the values. */
const VALUES: Readonly<Record<FilterName, (article: Article) => readonly string[]>> = {
  topic: ({ topics }) => topics.map(({ id }) => id),
  person: () => [],
  place: ({ dateline }) => (dateline === null ? [] : [dateline]),
  kind: ({ kind }) => [kind],
  date: ({ dates }) => dates.map(({ iso }) => iso),
  reporter: ({ byline }) => byline.flatMap(({ names }) => names),
  doubts: ({ doubts }) => (doubts.length > 0 ? ['open'] : []),
};

function facetFile(articles: readonly Article[], name: FilterName): FacetFile {
  const numbers = new Map<string, number[]>();
  for (const [number, article] of articles.entries()) {
    for (const id of new Set(VALUES[name](article)))
      numbers.set(id, [...(numbers.get(id) ?? []), number]);
  }
  const ranked = [...numbers].sort(([, a], [, b]) => b.length - a.length);
  return {
    values: ranked.map(([id, found]) => ({
      id,
      names: { zh: id, 'zh-hant': id, en: id },
      articles: writeRising(found),
    })),
  };
}

/** The files that filters read, by path, for an edition of these articles. */
export function buildFacets(articles: readonly Article[]): ReadonlyMap<string, unknown> {
  const slugs = articles.map(({ slug }) => slug);
  const files = new Map<string, unknown>([
    ['data/search/manifest.json', { articles: articles.length, perSlugFile: PER_SLUG_FILE }],
  ]);
  for (const name of FILTER_NAMES)
    files.set(`data/search/facets/${name}.json`, facetFile(articles, name));
  for (let start = 0; start < slugs.length; start += PER_SLUG_FILE) {
    const file: SlugFile = slugs.slice(start, start + PER_SLUG_FILE);
    files.set(`data/search/slugs/${start / PER_SLUG_FILE}.json`, file);
  }
  return files;
}
