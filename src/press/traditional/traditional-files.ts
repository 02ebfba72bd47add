import { scriptOf } from '../../text/script-of.ts';
import type { Article, TextDate } from '../../vocabulary/article.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type {
  AboutFile,
  ArticleFile,
  ArticleSummary,
  Edition,
  PageSheet,
  SettingFile,
  TopicList,
  TopicSheet,
} from '../../vocabulary/page.ts';
import type { EditionFile } from '../build-edition.ts';
import type { PlanFile } from '../compose-edition.ts';
import { summariseArticle } from '../summarise-article.ts';
import { convertArticle } from './convert-article.ts';
import { sliceLike } from './slice-like.ts';
import type { Convert } from './to-traditional.ts';

/** Every kind of file that an edition may have, by its path in the site. */
export type Files = ReadonlyMap<string, EditionFile | SettingFile | PlanFile>;

/** What converts the parts of files; every part of an article comes from one conversion of it. */
interface Tools {
  readonly text: Convert;
  readonly article: (article: Article) => Article;
  /** The converted article of a slug; undefined for one that the edition does not have. */
  readonly bySlug: (slug: Slug) => Article | undefined;
}

/** A text printed in traditional characters, and an article of them, stays as it is. */
function toolsOf(files: Files, convert: Convert): Tools {
  const text: Convert = (given) => (scriptOf(given) === 'zh-Hant' ? given : convert(given));
  const done = new Map<Article, Article>();
  const article = (given: Article): Article => {
    const known = done.get(given);
    if (known !== undefined) return known;
    const printed = scriptOf(`${given.title ?? ''}${given.paragraphs.join('')}`);
    const converted = printed === 'zh-Hant' ? given : convertArticle(given, convert);
    done.set(given, converted);
    return converted;
  };
  const bySlug = new Map<Slug, Article>();
  for (const file of files.values()) {
    if ('article' in file) bySlug.set(file.article.slug, article(file.article));
  }
  return { text, article, bySlug: (slug) => bySlug.get(slug) };
}

const orNull = (text: string | null, convert: Convert): string | null =>
  text === null ? null : convert(text);

function convertDate(date: TextDate | null, { text }: Tools): TextDate | null {
  return date === null ? null : { ...date, text: text(date.text) };
}

function convertSummary(summary: ArticleSummary, tools: Tools): ArticleSummary {
  const article = tools.bySlug(summary.slug);
  if (article !== undefined) return summariseArticle(article, summary.stem, summary.order);
  const { title, opening, kicker } = summary;
  return {
    ...summary,
    title: orNull(title, tools.text),
    opening: tools.text(opening),
    kicker: orNull(kicker, tools.text),
  };
}

function convertEdition(file: Edition, tools: Tools): Edition {
  return {
    ...file,
    nameplate: orNull(file.nameplate, tools.text),
    latestDate: convertDate(file.latestDate, tools),
    topics: file.topics.map((topic) => ({ ...topic, zh: tools.text(topic.zh) })),
  };
}

function convertPageSheet(file: PageSheet, { article }: Tools): PageSheet {
  return { ...file, articles: file.articles.map(article) };
}

function convertArticleFile(file: ArticleFile, tools: Tools): ArticleFile {
  const beside = (one: ArticleSummary | null) => one && convertSummary(one, tools);
  return {
    ...file,
    article: tools.article(file.article),
    previous: beside(file.previous),
    next: beside(file.next),
    related: file.related.map((one) => ({ ...one, article: convertSummary(one.article, tools) })),
  };
}

function convertTopic(file: TopicSheet | TopicList, tools: Tools): TopicSheet | TopicList {
  const isList = (one: typeof file): one is TopicList =>
    one.articles.every((entry) => 'order' in entry);
  if (isList(file)) {
    return { ...file, articles: file.articles.map((one) => convertSummary(one, tools)) };
  }
  const articles = file.articles.map((one) => ({ ...one, article: tools.article(one.article) }));
  return { ...file, articles };
}

function convertAbout(file: AboutFile, tools: Tools): AboutFile {
  return {
    ...file,
    pages: file.pages.map((one) => ({
      ...one,
      // `setAside` and the warnings quote the transcript.
      page: {
        ...one.page,
        nameplate: orNull(one.page.nameplate, tools.text),
        latestDate: convertDate(one.page.latestDate, tools),
      },
      articles: one.articles.map((entry) => ({
        ...entry,
        summary: convertSummary(entry.summary, tools),
        why: entry.why.map(({ id, why }) => ({ id, why: tools.text(why) })),
      })),
    })),
  };
}

function convertSetting(file: SettingFile, tools: Tools): SettingFile {
  const wordsOf = (slug: Slug, words: readonly string[]) =>
    sliceLike(tools.bySlug(slug)?.title ?? '', words) ?? words.map(tools.text);
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      articles: sheet.articles.map((one) => ({
        ...one,
        titleWords: wordsOf(one.slug, one.titleWords),
      })),
    })),
  };
}

function convertFile(path: string, file: EditionFile | SettingFile | PlanFile, tools: Tools) {
  if (path.startsWith('data/settings/')) return convertSetting(file as SettingFile, tools);
  if ('sheets' in file) throw new Error(`${path}: sheets without a setting`);
  if ('nameplate' in file) return convertEdition(file, tools);
  if ('article' in file) return convertArticleFile(file, tools);
  if ('number' in file) return convertPageSheet(file, tools);
  if ('pages' in file) return convertAbout(file, tools);
  if ('id' in file) return convertTopic(file, tools);
  throw new Error(`${path}: nothing says how a file of this kind is written in traditional script`);
}

/**
 * The files of the traditional edition by path, `data/zh-hant/edition.json` for `data/edition.json`.
 * Files are converted, not pages: order, slugs, related articles and the runs of titles are the
 * original's. So are plans and style sheets, for both scripts have the same widths and the same
 * places to break a line: settings keep their keys and sheets, and `data/plans/` is not doubled.
 * `convert` keeps lengths; see `traditionalConverter`.
 */
export function traditionalFiles(
  files: Files,
  convert: Convert,
): Map<string, EditionFile | SettingFile> {
  const tools = toolsOf(files, convert);
  const converted = new Map<string, EditionFile | SettingFile>();
  for (const [path, file] of files) {
    if (path.startsWith('data/plans/')) continue;
    converted.set(path.replace(/^data\//, 'data/zh-hant/'), convertFile(path, file, tools));
  }
  return converted;
}
