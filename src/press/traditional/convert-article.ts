import {
  type Article,
  type Block,
  type Caption,
  type Correction,
  type Credit,
  type Doubt,
  type Passage,
  type Place,
  passagesOf,
  type Remark,
} from '../../vocabulary/article.ts';
import { sliceLike } from './slice-like.ts';
import type { Convert } from './to-traditional.ts';

const orNull = (text: string | null, convert: Convert): string | null =>
  text === null ? null : convert(text);

function convertPassage(passage: Passage, convert: Convert): Passage {
  return { ...passage, text: convert(passage.text) };
}

function convertBlock(block: Block, convert: Convert): Block {
  const passage = (one: Passage) => convertPassage(one, convert);
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return { ...block, text: passage(block.text) };
    case 'list':
      return { ...block, items: block.items.map(passage) };
    case 'verse':
      return { ...block, verses: block.verses.map(passage) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(passage)) };
  }
}

function convertCredits(credits: readonly Credit[], convert: Convert): readonly Credit[] {
  return credits.map(({ role, names }) => ({ role: convert(role), names: names.map(convert) }));
}

function convertCaption(caption: Caption, convert: Convert): Caption {
  return {
    ...caption,
    text: convert(caption.text),
    credit: convertCredits(caption.credit, convert),
    creditText: orNull(caption.creditText, convert),
  };
}

/** Words between “ and ” are the transcript's: 千 and 干 look alike, 千 and 幹 do not. */
function convertRemark({ zh, en }: Remark, convert: Convert): Remark {
  const pieces = zh.split(/(“[^”]*”)/u);
  return {
    zh: pieces.map((piece) => (/^“.*”$/su.test(piece) ? piece : convert(piece))).join(''),
    en,
  };
}

/** What stands at a place of the article, in the other script; null for no place, or another text there. */
type ReadAt = (place: Place | null, text: string) => string | null;

/** A word on its own may be converted otherwise than in its sentence, so it is read from there. */
function readerOf(before: Article, after: Article): ReadAt {
  const texts = new Map<string, readonly [string, string]>();
  const add = (anchor: string, from: string, to: string) => texts.set(anchor, [from, to]);
  add('title', before.title ?? '', after.title ?? '');
  for (const [index, { anchor, text }] of before.captions.entries()) {
    add(anchor, text, after.captions[index]?.text ?? text);
  }
  const converted = after.blocks.flatMap(passagesOf);
  for (const [index, { anchor, text }] of before.blocks.flatMap(passagesOf).entries()) {
    add(anchor, text, converted[index]?.text ?? text);
  }
  return (place, text) => {
    const [from = '', to = ''] = place === null ? [] : (texts.get(place.anchor) ?? []);
    const { start = 0, end = 0 } = place ?? {};
    return from.slice(start, end) === text ? to.slice(start, end) : null;
  };
}

function convertCorrection(correction: Correction, readAt: ReadAt, convert: Convert): Correction {
  const { to, place, reason } = correction;
  return {
    ...correction,
    to: readAt(place, to) ?? convert(to),
    reason: convertRemark(reason, convert),
  };
}

function convertDoubt(doubt: Doubt, readAt: ReadAt, convert: Convert): Doubt {
  const { text, place, readings, reason } = doubt;
  return {
    ...doubt,
    text: readAt(place, text) ?? convert(text),
    readings: readings.map(convert),
    reason: convertRemark(reason, convert),
  };
}

function convertTitle({ title, titleLines }: Article, convert: Convert) {
  const converted = orNull(title, convert);
  const lines = sliceLike(converted ?? '', titleLines) ?? titleLines.map(convert);
  return { title: converted, titleLines: lines };
}

/** A paragraph's text stands in `paragraphs` and again in a block, and is converted once. */
function remembering(convert: Convert): Convert {
  const known = new Map<string, string>();
  return (text) => {
    const converted = known.get(text) ?? convert(text);
    known.set(text, converted);
    return converted;
  };
}

/**
 * An article in another script. `write` keeps lengths, so bold runs, sentences and the places of
 * corrections and doubts stay where they are; each passage is converted as a whole, for a word may
 * stand across a bold run.
 *
 * What quotes the transcript stays as it was scanned: `mends`, the `from` of a correction, and what a
 * reason has between “ and ”. The reader says of those that they are `zh-Hans`.
 */
export function convertArticle(article: Article, write: Convert): Article {
  const convert = remembering(write);
  const { kicker, pretitle, subtitle, bylineText, dateline } = article;
  const read: Article = {
    ...article,
    ...convertTitle(article, convert),
    kicker: orNull(kicker, convert),
    pretitle: orNull(pretitle, convert),
    subtitle: orNull(subtitle, convert),
    byline: convertCredits(article.byline, convert),
    bylineText: orNull(bylineText, convert),
    dateline: orNull(dateline, convert),
    paragraphs: article.paragraphs.map(convert),
    blocks: article.blocks.map((block) => convertBlock(block, convert)),
    captions: article.captions.map((caption) => convertCaption(caption, convert)),
    dates: article.dates.map(({ text, iso }) => ({ text: convert(text), iso })),
    topics: article.topics.map(({ id, why }) => ({ id, why: convert(why) })),
  };
  const readAt = readerOf(article, read);
  return {
    ...read,
    corrections: article.corrections.map((one) => convertCorrection(one, readAt, convert)),
    doubts: article.doubts.map((one) => convertDoubt(one, readAt, convert)),
  };
}
