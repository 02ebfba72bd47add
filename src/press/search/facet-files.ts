import { FILTER_NAMES, type FilterName } from '../../vocabulary/filters.ts';
import type { AboutFile, Edition } from '../../vocabulary/page.ts';
import { type Language, languageAddress } from '../../vocabulary/routes.ts';
import { type FacetFile, facetPath } from '../../vocabulary/search-files.ts';
import type { TermEntry, TermFile, TermList } from '../../vocabulary/terms.ts';
import { FacetValues, type Named, names } from './facet-values.ts';
import { nameDate } from './name-date.ts';
import { reportersOf } from './reporters.ts';
import type { ArticleInLanguages } from './search-articles.ts';

const KINDS = {
  news: names('新闻', '新聞', 'News'),
  photo: names('图片', '圖片', 'Pictures'),
  opinion: names('评论', '評論', 'Opinion'),
};
const DOUBTS = {
  open: names('有存疑', '有存疑', 'In doubt'),
  corrected: names('有更正', '有更正', 'Corrected'),
  none: names('无存疑、无更正', '無存疑、無更正', 'Neither'),
};

/** The data files of a site, by path. */
type SiteFiles = ReadonlyMap<string, unknown>;

/** A file in a language; the edition wrote it: its own files need no door. */
function read<File>(files: SiteFiles, language: Language, path: string): File | undefined {
  return files.get(`${languageAddress(language).data}/${path}`) as File | undefined;
}

function topicNames(files: SiteFiles): ReadonlyMap<string, Named> {
  const hant = read<Edition>(files, 'zh-hant', 'edition.json')?.topics;
  const topics = read<Edition>(files, 'zh', 'edition.json')?.topics ?? [];
  return new Map(
    topics.map(({ id, zh, en }, index) => [
      id,
      { id, names: names(zh, hant?.[index]?.zh ?? zh, en) },
    ]),
  );
}

function termsOf(files: SiteFiles, language: Language): readonly TermEntry[] {
  return read<TermList>(files, language, 'terms.json')?.terms ?? [];
}

/** Persons or places of the glossary, each with the articles that name it. */
function termFacet(
  kind: 'person' | 'place',
  files: SiteFiles,
  numbers: ReadonlyMap<string, number>,
): FacetFile {
  const hant = new Map(termsOf(files, 'zh-hant').map(({ id, term }) => [id, term]));
  const values = new FacetValues();
  for (const { id, term, english } of termsOf(files, 'zh').filter((one) => one.kind === kind)) {
    const named = { id, names: names(term, hant.get(id) ?? term, english) };
    const { articles = [] } = read<TermFile>(files, 'zh', `terms/${id}.json`) ?? {};
    for (const { slug } of articles) {
      const number = numbers.get(slug);
      if (number !== undefined) values.add(number, named);
    }
  }
  return values.file();
}

/** The issue's date of each article's page, where it is known. */
function issueDates(files: SiteFiles): ReadonlyMap<string, string> {
  const pages = read<AboutFile>(files, 'zh', 'about.json')?.pages ?? [];
  return new Map(
    pages.flatMap(({ page: { date }, articles }) =>
      date === null ? [] : articles.map(({ summary }): [string, string] => [summary.slug, date]),
    ),
  );
}

/** Values of the filters that an article's own record gives. */
function gather(articles: readonly ArticleInLanguages[], files: SiteFiles) {
  const topics = topicNames(files);
  const issues = issueDates(files);
  const gathered = {
    topic: new FacetValues(),
    kind: new FacetValues(),
    date: new FacetValues(),
    reporter: new FacetValues(),
    doubts: new FacetValues(),
  };
  for (const [number, { zh }] of articles.entries()) {
    for (const { id } of zh.topics)
      gathered.topic.add(number, topics.get(id) ?? { id, names: names(id, id, id) });
    gathered.kind.add(number, { id: zh.kind, names: KINDS[zh.kind] });
    const issue = issues.get(zh.slug);
    const dates = issue === undefined ? zh.dates.map(({ iso }) => iso) : [issue];
    for (const iso of dates) gathered.date.add(number, { id: iso, names: nameDate(iso) });
    const state = [
      ...(zh.doubts.length > 0 ? (['open'] as const) : []),
      ...(zh.corrections.length > 0 ? (['corrected'] as const) : []),
    ];
    for (const id of state.length > 0 ? state : (['none'] as const))
      gathered.doubts.add(number, { id, names: DOUBTS[id] });
  }
  const people = termsOf(files, 'zh').filter(({ kind }) => kind === 'person');
  for (const [number, reporter] of reportersOf(articles, people))
    gathered.reporter.add(number, reporter);
  return gathered;
}

/**
 * The values of every filter, by path: `data/search/facets/topic.json`. `articles` are the edition's in
 * its order, `files` its data files, with those of its terms.
 */
export function facetFiles(
  articles: readonly ArticleInLanguages[],
  files: SiteFiles,
): ReadonlyMap<string, FacetFile> {
  const numbers = new Map(articles.map(({ zh }, number) => [`${zh.slug}`, number]));
  const gathered = gather(articles, files);
  const fileOf = (filter: FilterName): FacetFile =>
    filter === 'person' || filter === 'place'
      ? termFacet(filter, files, numbers)
      : gathered[filter].file();
  return new Map(FILTER_NAMES.map((filter) => [facetPath(filter), fileOf(filter)]));
}
