import type { Article, Block, Passage } from '../vocabulary/article.ts';
import { anchor, slug } from '../vocabulary/ids.ts';

/** A passage on a line of the transcript, cut into sentences at 。 */
export function buildPassage(text: string, line: number): Passage {
  const ends = [...text.matchAll(/。/g)].map((match) => match.index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return {
    anchor: anchor(`l${line}`),
    text,
    source: [[0, text.length]],
    strong: [],
    sentences: ends.map((end, index) => ({
      anchor: anchor(index === 0 ? `l${line}` : `l${line}s${index + 1}`),
      start: ends[index - 1] ?? 0,
      end,
      also: [],
    })),
  };
}

/** A paragraph on a line of the transcript. */
export function buildParagraph(text: string, line: number): Block {
  return { type: 'paragraph', lines: [line, line], text: buildPassage(text, line) };
}

/** An article with a title and two short paragraphs, but for what `parts` says. */
export function buildArticle(parts: Partial<Article> = {}): Article {
  const paragraphs = parts.paragraphs ?? [
    '本报讯（记者 王泉林）开发区召开会议。会议研究了工作。',
    '全区完成税收8.49亿元。',
  ];
  const title = parts.title === undefined ? '开发区召开会议' : parts.title;
  return {
    slug: slug('kaifaqu-zhaokai-huiyi'),
    kind: 'news',
    title,
    titleLines: title === null ? [] : [title],
    kicker: null,
    pretitle: null,
    subtitle: null,
    byline: [],
    bylineText: null,
    dateline: null,
    paragraphs,
    blocks: paragraphs.map((text, index) => buildParagraph(text, 5 + index * 2)),
    captions: [],
    dates: [],
    topics: [],
    mends: [],
    corrections: [],
    doubts: [],
    lines: [3, 3 + paragraphs.length * 2],
    level: 2,
    ...parts,
  };
}
