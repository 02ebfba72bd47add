import type { Article } from '../vocabulary/article.ts';
import { stem, topicId } from '../vocabulary/ids.ts';
import type {
  AboutFile,
  ArticleFile,
  ArticleSummary,
  Edition,
  PageFacts,
  PageSheet,
  SettingFile,
  TopicList,
  TopicSheet,
} from '../vocabulary/page.ts';
import { LANGUAGES } from '../vocabulary/routes.ts';
import { buildFacets } from './build-facets.ts';

const STEM = stem('page-1');
const TOPICS = [
  { id: topicId('meetings'), zh: '会议调研', en: 'Meetings and visits' },
  { id: topicId('economy'), zh: '经济财税', en: 'Economy and revenue' },
];

const FACTS: PageFacts = {
  stem: STEM,
  file: 'page-1.txt',
  sha256: 'a'.repeat(64),
  encoding: 'utf-8',
  lines: 40,
  length: 2000,
  nameplate: '周口经济开发区',
  date: null,
  number: null,
  latestDate: { text: '2019年12月31日', iso: '2019-12-31' },
  setAside: [],
  markup: [],
};

/** Pages of twenty as the press would have composed them, titles of one word. */
function buildSetting(
  key: string,
  articles: readonly Article[],
  all: readonly Article[] = articles,
): SettingFile {
  const set = articles.map((article) => ({
    slug: article.slug,
    titleWords: article.title === null ? [] : [article.title],
    importance: -all.indexOf(article),
  }));
  const styles = `assets/${key}.css`;
  const twenties = Array.from({ length: Math.ceil(set.length / 20) }, (_, index) =>
    set.slice(index * 20, index * 20 + 20),
  );
  return {
    sheets: twenties.map((one, index) => ({
      key: `${key}-${index + 1}`,
      styles,
      script: 'han' as const,
      articles: one,
    })),
  };
}

/** What lists know of an article; `order` counts from 1. */
export function buildSummary(article: Article, order: number): ArticleSummary {
  return {
    slug: article.slug,
    order,
    stem: STEM,
    kind: article.kind,
    title: article.title,
    opening: article.paragraphs[0]?.slice(0, 80) ?? '',
    kicker: article.kicker,
    topics: article.topics.map(({ id }) => id),
    length: article.paragraphs.join('').length,
  };
}

/**
 * The JSON files of an edition with one page, by path, in every language the same as in Chinese. Its topics are `meetings` and `economy`; every
 * other article that shares a topic counts as related.
 */
export function buildFiles(
  articles: readonly Article[],
  parts: Partial<Edition> = {},
): Map<string, unknown> {
  const summaries = articles.map((article, index) => buildSummary(article, index + 1));
  const withTopic = (id: string) =>
    articles.filter(({ topics }) => topics.some((topic) => topic.id === id));
  const edition: Edition = {
    nameplate: FACTS.nameplate,
    date: null,
    latestDate: FACTS.latestDate,
    topics: TOPICS.map((topic) => ({ ...topic, count: withTopic(topic.id).length })),
    pages: [
      {
        stem: STEM,
        number: null,
        articles: articles.length,
        sheets: Math.ceil(articles.length / 20),
      },
    ],
    articles: articles.length,
    pairShards: 0,
    ...parts,
  };
  const sheet: PageSheet = { stem: STEM, number: null, articles };
  const about: AboutFile = {
    pages: [
      {
        page: FACTS,
        warnings: [{ line: 12, rule: 'stray', message: 'check this line' }],
        articles: articles.map((article, index) => ({
          summary: buildSummary(article, index + 1),
          why: article.topics,
          mends: article.mends.length,
          corrections: article.corrections.length,
          doubts: article.doubts.length,
        })),
      },
    ],
  };
  const files = new Map<string, unknown>([
    ['data/edition.json', edition],
    ['data/pages/1.json', sheet],
    ['data/settings/pages/1.json', buildSetting('page-1', articles)],
    ['data/about.json', about],
  ]);
  for (const [index, article] of articles.entries()) {
    const own = article.topics.map(({ id }) => id);
    const file: ArticleFile = {
      stem: STEM,
      pageNumber: null,
      article,
      previous: summaries[index - 1] ?? null,
      next: summaries[index + 1] ?? null,
      related: summaries
        .filter(({ slug }) => slug !== article.slug)
        .map((summary) => ({
          article: summary,
          topics: summary.topics.filter((id) => own.includes(id)),
        }))
        .filter(({ topics }) => topics.length > 0),
      titleRuns: [],
    };
    files.set(`data/articles/${article.slug}.json`, file);
  }
  for (const { id } of TOPICS) {
    const found = withTopic(id);
    const topicSheet: TopicSheet = {
      id,
      articles: found.map((article) => ({ stem: STEM, article })),
    };
    const list: TopicList = {
      id,
      articles: summaries.filter(({ topics }) => topics.includes(id)),
    };
    files.set(`data/topics/${id}.json`, topicSheet);
    files.set(`data/settings/topics/${id}.json`, buildSetting(`topic-${id}`, found, articles));
    files.set(`data/lists/${id}.json`, list);
  }
  for (const [path, file] of [...files]) {
    for (const { data } of LANGUAGES) files.set(path.replace(/^data/, data), file);
  }
  for (const [path, file] of buildFacets(articles)) files.set(path, file);
  return files;
}
