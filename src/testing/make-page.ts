import type { Article } from '../vocabulary/article.ts';
import { slug, stem, topicId } from '../vocabulary/ids.ts';
import type { Page, PageFacts } from '../vocabulary/page.ts';

/** An article with nothing in it but what is given: `makeArticle('a', { title: '甲' })`. */
export function makeArticle(name: string, given: Partial<Article> = {}): Article {
  return {
    slug: slug(name),
    kind: 'news',
    title: name,
    titleLines: [],
    kicker: null,
    pretitle: null,
    subtitle: null,
    byline: [],
    bylineText: null,
    dateline: null,
    paragraphs: [],
    blocks: [],
    captions: [],
    dates: [],
    topics: [],
    mends: [],
    corrections: [],
    doubts: [],
    lines: [1, 1],
    level: 2,
    ...given,
  };
}

/** Topics of an article by id, with a reason of no weight. */
export function makeTopics(...ids: readonly string[]): Article['topics'] {
  return ids.map((id) => ({ id: topicId(id), why: 'cue' }));
}

/** A page of the given articles; its facts are unknown unless given. */
export function makePage(
  name: string,
  articles: readonly Article[],
  facts: Partial<PageFacts> = {},
): Page {
  return {
    page: {
      stem: stem(name),
      file: `${name}.txt`,
      sha256: '',
      encoding: 'utf-8',
      lines: 1,
      length: 0,
      nameplate: null,
      date: null,
      number: null,
      latestDate: null,
      setAside: [],
      markup: [],
      ...facts,
    },
    warnings: [],
    articles,
  };
}
