import {
  type Article,
  type Block,
  type Caption,
  type Passage,
  passagesOf,
} from '../vocabulary/article.ts';
import type { ComposeArticle, FlowBlock, FlowKind, Script } from './compose-article.ts';

/** Em that a paragraph's first line is indented (CLREQ: two characters). */
export const INDENT = 2;
/** The same in English text, whose first paragraph and those below a subhead begin at the edge. */
export const LATIN_INDENT = 1;
/** Em that the label before a caption takes, which says that the picture is not in the transcript. */
export const PICTURE_LABEL = 5;

function flowOfBlock(block: Block): readonly FlowBlock[] {
  const set = (kind: FlowKind, { text, anchor }: Passage): FlowBlock => ({
    kind,
    text,
    indent: INDENT,
    anchor,
  });
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [set(block.type, block.text)];
    case 'list':
      return block.items.map((item) => set('list', item));
    case 'verse':
      return block.verses.map((verse) => set('verse', verse));
    case 'table':
      return block.rows.map((row) => ({
        kind: 'list',
        text: row.map((cell) => cell.text).join('\u3000'),
        indent: 0,
        anchor: row[0]?.anchor ?? null,
      }));
  }
}

/** The flow as English text is set: its own indents, and bold runs, which are wider there. */
function latinFlow(flow: readonly FlowBlock[], article: Article): readonly FlowBlock[] {
  const strong = new Map(
    article.blocks.flatMap(passagesOf).map((passage) => [passage.anchor, passage.strong]),
  );
  return flow.map((block, index): FlowBlock => {
    const before = flow[index - 1]?.kind;
    const opens = before === undefined || before === 'subhead' || block.kind === 'subhead';
    const indent = block.indent === INDENT ? (opens ? 0 : LATIN_INDENT) : block.indent;
    const bold = (block.anchor !== null && strong.get(block.anchor)) || [];
    return { ...block, indent, ...(bold.length > 0 ? { strong: bold } : {}) };
  });
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

/** Chinese characters that say as much as one letter, so that a translation ranks as its original. */
const CHARACTERS_A_LETTER = { han: 1, latin: 0.33 } as const;

/**
 * How important an article is on its page: by the level of its heading, then its length and how
 * early the transcript has it. `index` of `count` articles, from 0.
 */
export function importanceOf(
  article: Article,
  index: number,
  count: number,
  script: Script = 'han',
): number {
  const letters = article.paragraphs.reduce((sum, text) => sum + text.length, 0);
  const length = letters * CHARACTERS_A_LETTER[script];
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
  script: Script = 'han',
): ComposeArticle {
  const { slug, kind, titleLines, kicker, pretitle, subtitle, bylineText } = article;
  const captions = article.captions.flatMap((one) => flowOfCaption(one, article.paragraphs));
  const all = [...article.blocks.flatMap(flowOfBlock), ...captions];
  const flow = all.filter(({ text }) => text !== '');
  const latin = script === 'latin';
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
    flow: latin ? latinFlow(flow, article) : flow,
    ...(latin ? { script } : {}),
  };
}
