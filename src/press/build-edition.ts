import { countPages } from '../composition/count-pages.ts';
import { hasHan } from '../text/char-range.ts';
import { headingRuns } from '../text/heading-runs.ts';
import { learnBonds, type WordBonds } from '../text/word-bonds.ts';
import type { Article, Range, TextDate } from '../vocabulary/article.ts';
import type { Stem, TopicId } from '../vocabulary/ids.ts';
import type {
  AboutFile,
  ArticleFile,
  ArticleSummary,
  Edition,
  Page,
  PageSheet,
  TopicList,
  TopicSheet,
} from '../vocabulary/page.ts';
import { EditionError } from './edition-error.ts';
import { relateArticles } from './relate-articles.ts';
import { settleSlugs } from './settle-slugs.ts';
import { summariseArticle } from './summarise-article.ts';

/** A topic's names, as `topics.yaml` gives them and in its order. */
export interface TopicName {
  readonly id: TopicId;
  readonly zh: string;
  readonly en: string;
}

/** Cuts a text into words that joined are the text again: `蔬菜检测` → `蔬菜`, `检测`. */
export type Segment = (text: string) => readonly string[];

/** Every kind of file under `data/`. */
export type EditionFile = Edition | PageSheet | ArticleFile | TopicSheet | TopicList | AboutFile;

/** An article with its page: one entry of the edition's order, pages first, then place on the page. */
interface Entry {
  readonly article: Article;
  readonly stem: Stem;
  readonly pageNumber: string | null;
  readonly summary: ArticleSummary;
  readonly titleRuns: readonly Range[];
}

function titleRunsOf({ title }: Article, bonds: WordBonds, segment: Segment): readonly Range[] {
  // A line of an English title may end at any space.
  return title === null || !hasHan(title) ? [] : headingRuns(title, bonds, segment(title));
}

function entriesOf(pages: readonly Page[], segment: Segment): readonly Entry[] {
  return pages
    .flatMap(({ page, articles }) => {
      const bonds = learnBonds(
        articles.flatMap(({ title, paragraphs }) => [title ?? '', ...paragraphs]),
      );
      return articles.map((article) => ({ page, article, bonds }));
    })
    .map(({ page, article, bonds }, index) => ({
      article,
      stem: page.stem,
      pageNumber: page.number,
      summary: summariseArticle(article, page.stem, index + 1),
      titleRuns: titleRunsOf(article, bonds, segment),
    }));
}

/** The date when all pages that know one agree; else an edition has no one date. */
function dateOf(pages: readonly Page[]): string | null {
  const dates = new Set(pages.map(({ page }) => page.date).filter((date) => date !== null));
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

/** ISO dates of one length sort as text. */
function latestDateOf(pages: readonly Page[]): TextDate | null {
  return pages
    .map(({ page }) => page.latestDate)
    .filter((date) => date !== null)
    .reduce<TextDate | null>((best, date) => (best && best.iso >= date.iso ? best : date), null);
}

function hasTopic(article: Article, id: TopicId): boolean {
  return article.topics.some((topic) => topic.id === id);
}

function editionFile(
  pages: readonly Page[],
  entries: readonly Entry[],
  topics: readonly TopicName[],
): Edition {
  return {
    nameplate: pages.find(({ page }) => page.nameplate !== null)?.page.nameplate ?? null,
    date: dateOf(pages),
    latestDate: latestDateOf(pages),
    topics: topics.map(({ id, zh, en }) => ({
      id,
      zh,
      en,
      count: entries.filter(({ article }) => hasTopic(article, id)).length,
    })),
    pages: pages.map(({ page, articles }) => ({
      stem: page.stem,
      number: page.number,
      articles: articles.length,
      sheets: countPages(articles.length),
    })),
    articles: entries.length,
    // Nothing has been indexed yet: `press/search` says how many.
    pairShards: 0,
  };
}

function aboutFile(pages: readonly Page[], entries: readonly Entry[]): AboutFile {
  return {
    pages: pages.map(({ page, warnings }) => ({
      page,
      warnings,
      articles: entries
        .filter(({ stem }) => stem === page.stem)
        .map(({ article, summary }) => ({
          summary,
          why: article.topics,
          mends: article.mends.length,
          corrections: article.corrections.length,
          doubts: article.doubts.length,
        })),
    })),
  };
}

function articleFile(
  entry: Entry,
  index: number,
  summaries: readonly ArticleSummary[],
): ArticleFile {
  return {
    stem: entry.stem,
    pageNumber: entry.pageNumber,
    article: entry.article,
    previous: summaries[index - 1] ?? null,
    next: summaries[index + 1] ?? null,
    related: relateArticles(summaries, index),
    titleRuns: entry.titleRuns,
  };
}

/**
 * Everything a browser loads, by its path: `data/edition.json`, `data/pages/1.json`,
 * `data/articles/<slug>.json`, `data/topics/<id>.json`, `data/lists/<id>.json`, `data/about.json`.
 * Topics that no article has are left out. Pages are in the order given. An article with a topic
 * that is not among `topics`, and a slug that two desk files name, are errors.
 */
export function buildEdition(
  given: readonly Page[],
  topics: readonly TopicName[],
  segment: Segment = () => [],
): Map<string, EditionFile> {
  const pages = settleSlugs(given);
  const entries = entriesOf(pages, segment);
  const summaries = entries.map(({ summary }) => summary);
  const known = new Set(topics.map(({ id }) => id));
  const stray = summaries.flatMap((summary) => summary.topics).find((id) => !known.has(id));
  if (stray !== undefined)
    throw new EditionError(`topics.yaml: unknown-topic: no topic has the id ${stray}`);
  const used = topics.filter(({ id }) => entries.some(({ article }) => hasTopic(article, id)));

  const files = new Map<string, EditionFile>();
  files.set('data/edition.json', editionFile(pages, entries, used));
  for (const [index, { page, articles }] of pages.entries()) {
    files.set(`data/pages/${index + 1}.json`, { stem: page.stem, number: page.number, articles });
  }
  for (const [index, entry] of entries.entries()) {
    files.set(`data/articles/${entry.article.slug}.json`, articleFile(entry, index, summaries));
  }
  for (const { id } of used) {
    const chosen = entries.filter(({ article }) => hasTopic(article, id));
    files.set(`data/topics/${id}.json`, {
      id,
      articles: chosen.map(({ article, stem }) => ({ stem, article })),
    });
    const articles = summaries.filter((summary) => summary.topics.includes(id));
    files.set(`data/lists/${id}.json`, { id, articles });
  }
  files.set('data/about.json', aboutFile(pages, entries));
  return files;
}
