import { LOCALES } from '../../reader/locale/locales.ts';
import { langOf } from '../../text/lang-of.ts';
import { writersOf } from '../../text/writers-of.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Stem } from '../../vocabulary/ids.ts';
import type { AboutFile, Edition, PageSheet, Topic, TopicSheet } from '../../vocabulary/page.ts';
import { type Address, LANGUAGES, type LanguageAddress, pathOf } from '../../vocabulary/routes.ts';
import { absoluteUrl, type SitePlace } from '../absolute-url.ts';
import type { FindFile } from '../page-languages.ts';
import { articleContent } from './article-content.ts';
import { FEED_FILES, type Feed, type FeedEntry } from './feed.ts';
import { entryId, feedId } from './feed-id.ts';

/** A feed is for what is new: of an archive it has the latest; all is in the sitemap. */
const LONGEST = 200;
/** Longest summary, in characters. */
const SUMMARY = 110;

interface Item {
  readonly stem: Stem;
  readonly article: Article;
}

/** What all feeds of a language share. */
interface Desk {
  readonly find: FindFile;
  readonly place: SitePlace;
  readonly language: LanguageAddress;
  readonly edition: Edition;
  /** What the paper is known by in every language. */
  readonly paper: string;
  readonly published: (stem: Stem) => string | null;
  readonly updated: (stem: Stem) => string | null;
}

const isDay = (iso: string | null | undefined): iso is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso ?? '');

const firstDay = (...dates: readonly (string | null | undefined)[]) => dates.find(isDay) ?? null;

/**
 * Atom demands an `updated`. It is the date of issue where somebody knows it, else the latest date
 * that the page's text names, else the edition's: never the time of the build, which says nothing of
 * the news.
 */
function datesOf(
  edition: Edition,
  about: AboutFile | undefined,
): Pick<Desk, 'published' | 'updated'> {
  const pages = new Map(about?.pages.map(({ page }) => [page.stem, page]));
  const published = (stem: Stem) => firstDay(pages.get(stem)?.date, edition.date);
  return {
    published,
    updated: (stem) =>
      firstDay(published(stem), pages.get(stem)?.latestDate?.iso, edition.latestDate?.iso),
  };
}

function textOf({ paragraphs, captions }: Article): string {
  return [...paragraphs, ...captions.map(({ text }) => text)].join(' ').replace(/\s+/g, ' ').trim();
}

function entryOf({ stem, article }: Item, desk: Desk): FeedEntry {
  const { language, edition, place } = desk;
  const text = textOf(article);
  const characters = Array.from(text);
  const path = pathOf({ page: 'article', slug: article.slug }, language.id);
  return {
    id: entryId(stem, article.slug, language.id),
    title: article.title ?? LOCALES[language.id].sheet.untitled,
    url: absoluteUrl(path, place),
    lang: langOf(`${article.title ?? ''}${text}`),
    authors: writersOf(article.byline),
    topics: edition.topics
      .filter(({ id }) => article.topics.some((topic) => topic.id === id))
      .map((topic) => ({ id: topic.id, name: LOCALES[language.id].filter.topic(topic) })),
    summary: characters.length > SUMMARY ? `${characters.slice(0, SUMMARY).join('')}…` : text,
    content: articleContent(article),
    published: desk.published(stem),
    updated: desk.updated(stem),
  };
}

function feedOf(items: readonly Item[], topic: Topic | null, desk: Desk): Feed {
  const { language, edition, place } = desk;
  const locale = LOCALES[language.id];
  const address: Address = topic === null ? { page: 'front' } : { page: 'topic', topic: topic.id };
  const path = pathOf(address, language.id);
  const newest = items
    .map((item) => ({ item, date: desk.updated(item.stem) ?? '' }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, LONGEST);
  const name = edition.nameplate ?? locale.site.unnamed;
  return {
    id: feedId(desk.paper, topic?.id ?? null, language.id),
    title: topic === null ? name : `${locale.filter.topic(topic)} · ${name}`,
    author: name,
    lang: language.tag,
    home: absoluteUrl(path, place),
    atom: absoluteUrl(path + FEED_FILES.atom, place),
    json: absoluteUrl(path + FEED_FILES.json, place),
    updated: firstDay(newest[0]?.date, edition.date, edition.latestDate?.iso),
    entries: newest.map(({ item }) => entryOf(item, desk)),
  };
}

function itemsOf({ find, language, edition }: Desk): readonly Item[] {
  return edition.pages.flatMap(({ stem }, index) => {
    const sheet = find(`${language.data}/pages/${index + 1}.json`) as PageSheet | undefined;
    return sheet?.articles.map((article) => ({ stem, article })) ?? [];
  });
}

/** Feeds of the edition and of each of its topics, in every language, newest pages first. */
export function editionFeeds(find: FindFile, place: SitePlace): readonly Feed[] {
  const original = find('data/edition.json') as Edition;
  const paper = original.nameplate ?? `${original.pages[0]?.stem ?? ''}`;
  return LANGUAGES.flatMap((language) => {
    const edition = find(`${language.data}/edition.json`) as Edition;
    const about = find(`${language.data}/about.json`) as AboutFile | undefined;
    const desk = { find, place, language, edition, paper, ...datesOf(edition, about) };
    const topics = edition.topics.map((topic) => {
      const sheet = find(`${language.data}/topics/${topic.id}.json`) as TopicSheet | undefined;
      return feedOf(sheet?.articles ?? [], topic, desk);
    });
    return [feedOf(itemsOf(desk), null, desk), ...topics];
  });
}
