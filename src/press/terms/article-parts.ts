import type { Article, Credit, Passage } from '../../vocabulary/article.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import type { Anchor } from '../../vocabulary/ids.ts';
import { sentenceId } from '../../vocabulary/sentence-id.ts';

/** A line of the head, a sentence or a caption of an article. */
export interface ArticlePart {
  /** Id of its element on the article's page; null in the head. */
  readonly anchor: Anchor | null;
  readonly text: string;
  /** The passage that a sentence is of, and where it begins there. */
  readonly passage: Passage | null;
  readonly start: number;
  /** Cells of a row share the anchor of their line, so their places cannot be told apart by it. */
  readonly isCell: boolean;
}

const whole = (anchor: Anchor | null, text: string | null): ArticlePart => ({
  anchor,
  text: text ?? '',
  passage: null,
  start: 0,
  isCell: false,
});

function sentencesOf(passage: Passage, isCell: boolean): readonly ArticlePart[] {
  return passage.sentences.map((sentence) => ({
    anchor: sentenceId(passage, sentence),
    text: passage.text.slice(sentence.start, sentence.end),
    passage,
    start: sentence.start,
    isCell,
  }));
}

/**
 * The parts of an article's text in reading order. Parts that it lacks are empty, so that an article
 * and its translation have the same parts at the same indexes.
 */
export function articleParts(article: Article): readonly ArticlePart[] {
  const { kicker, pretitle, title, subtitle, blocks, captions } = article;
  const captionsAfter = (index: number) =>
    captions.filter(({ after }) => after === index).map(({ anchor, text }) => whole(anchor, text));
  return [
    ...[kicker, pretitle, title, subtitle].map((line) => whole(null, line)),
    ...captionsAfter(-1),
    ...blocks.flatMap((block, index) => [
      ...passagesOf(block).flatMap((passage) => sentencesOf(passage, block.type === 'table')),
      ...captionsAfter(index),
    ]),
  ];
}

/** A credit of an article; `caption` is where it stands below a picture. */
export interface PlacedCredit {
  readonly credit: Credit;
  readonly caption: Anchor | null;
}

/** All credits of an article, the byline's first; as many in a translation. */
export function articleCredits({ byline, captions }: Article): readonly PlacedCredit[] {
  return [
    ...byline.map((credit) => ({ credit, caption: null })),
    ...captions.flatMap(({ anchor, credit }) =>
      credit.map((one) => ({ credit: one, caption: anchor })),
    ),
  ];
}
