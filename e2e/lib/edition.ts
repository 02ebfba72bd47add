import { readdirSync, readFileSync } from 'node:fs';
import { readRising } from '../../src/search/number-code.ts';
import type { Article } from '../../src/vocabulary/article.ts';
import type { FilterName } from '../../src/vocabulary/filters.ts';
import type {
  ArticleFile,
  Edition,
  PageSheet,
  SettingFile,
  TopicSheet,
} from '../../src/vocabulary/page.ts';
import { type Language, languageAddress, readPath } from '../../src/vocabulary/routes.ts';
import type { FacetFile } from '../../src/vocabulary/search-files.ts';

/** The site that the journeys walk on, as a folder. */
const SITE = `${import.meta.dirname}/../../dist`;

/** Addresses of the built site below its base, without the leading slash: `''`, `en/about/`. */
export function listAddresses(): readonly string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

const readJson = (path: string) => JSON.parse(readFileSync(`${SITE}/data/${path}`, 'utf8'));

/** `data/edition.json` of the built site. */
export function readEdition(): Edition {
  return readJson('edition.json');
}

/** The language that an address is in, by its first part. */
export function languageOf(address: string): Language {
  return readPath(`/${address}`).language;
}

/** A language's folder below `data/`, with a slash at its end. */
const folderOf = (language: Language) => `${languageAddress(language).data}/`.slice('data/'.length);

/** Every article of the edition of a language in full, in its order. */
export function readArticles(language: Language = 'zh'): readonly Article[] {
  return readEdition().pages.flatMap((_, index) => {
    const { articles }: PageSheet = readJson(`${folderOf(language)}pages/${index + 1}.json`);
    return articles;
  });
}

/** Articles of the edition in the order of its composed pages: most important first. */
export function readComposedOrder(): readonly Article[] {
  const articles = readArticles();
  return readEdition().pages.flatMap((_, index) => {
    const { sheets }: SettingFile = readJson(`settings/pages/${index + 1}.json`);
    return sheets.flatMap((sheet) =>
      sheet.articles.flatMap(({ slug }) => articles.filter((article) => article.slug === slug)),
    );
  });
}

/** The values of a filter with the titles of their articles, in the edition's order. */
export function readFacet(name: FilterName, language: Language = 'zh') {
  const articles = readArticles(language);
  const { values }: FacetFile = readJson(`search/facets/${name}.json`);
  return values.map(({ id, names, articles: numbers }) => ({
    id,
    name: names[language],
    titles: readRising(numbers).map((number) => articles[number]?.title ?? ''),
  }));
}

/** One article with its neighbours. */
export function readArticle(slug: string, language: Language = 'zh'): ArticleFile {
  return readJson(`${folderOf(language)}articles/${slug}.json`);
}

/** The articles of one topic. */
export function readTopic(id: string, language: Language = 'zh'): TopicSheet {
  return readJson(`${folderOf(language)}topics/${id}.json`);
}

/** Titles of the articles that have any of the topics, in the edition's order. */
export function titlesOf(...topics: readonly string[]): readonly string[] {
  return titlesIn('zh', ...topics);
}

/** The same in the edition of a language. */
export function titlesIn(language: Language, ...topics: readonly string[]): readonly string[] {
  return readArticles(language)
    .filter((article) => article.topics.some(({ id }) => topics.includes(id)))
    .map(({ title }) => title ?? '');
}
