import type { Article, Block, Caption } from '../vocabulary/article.ts';
import type { ComposeArticle, FlowBlock } from './compose-article.ts';

/** Em that a paragraph's first line is indented (CLREQ: two characters). */
export const INDENT = 2;
/** Em that the label before a caption takes, which says that the picture is not in the transcript. */
export const PICTURE_LABEL = 5;

function flowOfBlock(block: Block): readonly FlowBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [
        { kind: block.type, text: block.text.text, indent: INDENT, anchor: block.text.anchor },
      ];
    case 'list':
      return block.items.map(({ text, anchor }) => ({
        kind: 'list',
        text,
        indent: INDENT,
        anchor,
      }));
    case 'verse':
      return block.verses.map(({ text, anchor }) => ({
        kind: 'verse',
        text,
        indent: INDENT,
        anchor,
      }));
    case 'table':
      return block.rows.map((row) => ({
        kind: 'list',
        text: row.map((cell) => cell.text).join('\u3000'),
        indent: 0,
        anchor: row[0]?.anchor ?? null,
      }));
  }
}

/** A caption's words and credit; the first of them stands behind the label. */
function flowOfCaption(caption: Caption, paragraphs: readonly string[]): readonly FlowBlock[] {
  const { text, creditText, anchor } = caption;
  const label = { kind: 'caption', indent: PICTURE_LABEL, anchor } as const;
  if (text === '') {
    // 文/图 in the byline credits a picture, but is printed with the text already.
    const printed = creditText === null || paragraphs.some((said) => said.includes(creditText));
    return printed ? [] : [{ ...label, text: creditText }];
  }
  const words: FlowBlock = { ...label, text };
  return creditText === null
    ? [words]
    : [words, { kind: 'credit', text: creditText, indent: 0, anchor }];
}

/** What an article is worth on the page, largest first; figures chosen on the seed. */
const WORTH = {
  /** A heading one level higher in the transcript: it was printed larger. */
  level: 1000,
  /** A full column of text; longer ones are not more important. */
  longest: 1400,
  /** The first of a page against the last. */
  first: 500,
  photo: -2500,
  untitled: -4000,
} as const;

/**
 * How important an article is on its page: by the level of its heading, then its length and how
 * early the transcript has it. `index` of `count` articles, from 0.
 */
export function importanceOf(article: Article, index: number, count: number): number {
  const length = article.paragraphs.reduce((sum, text) => sum + text.length, 0);
  return (
    (article.level === 0 ? 0 : (7 - article.level) * WORTH.level) +
    Math.min(length, WORTH.longest) +
    WORTH.first * (1 - index / Math.max(1, count)) +
    (article.kind === 'photo' ? WORTH.photo : 0) +
    (article.title === null ? WORTH.untitled : 0)
  );
}

/** Blocks first, in order, then captions with their credits: reading order and that of the page. */
export function toComposeArticle(
  article: Article,
  titleWords: readonly string[],
  importance: number,
): ComposeArticle {
  const { slug, kind, titleLines, kicker, pretitle, subtitle, bylineText } = article;
  const captions = article.captions.flatMap((one) => flowOfCaption(one, article.paragraphs));
  const flow = [...article.blocks.flatMap(flowOfBlock), ...captions];
  return {
    id: slug,
    kind,
    titleWords,
    titleLines,
    kicker,
    pretitle,
    subtitle,
    bylineText,
    importance,
    flow: flow.filter(({ text }) => text !== ''),
  };
}
