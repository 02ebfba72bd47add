import { HAN } from '../text/char-range.ts';
import type { Article } from '../vocabulary/article.ts';
import type { Stem } from '../vocabulary/ids.ts';
import type { ArticleSummary } from '../vocabulary/page.ts';

/** Longest opening, in characters (code points), the ellipsis included. */
const OPENING = 80;
/** An opening that ends with a sentence has this many characters at least. */
const SHORTEST_OPENING = 20;

const WORDS = new RegExp(`[${HAN}]|\\p{Script=Latin}+(?:['’-]\\p{Script=Latin}+)*`, 'gu');

/** What there is to read: the body, or for a photo item the words under the picture. */
function readingTexts(article: Article): readonly string[] {
  if (article.paragraphs.length > 0) return article.paragraphs;
  return article.captions.map(({ text }) => text).filter((text) => text !== '');
}

/**
 * Whole sentences at the start of a text. A full stop ends one only before a space: `8.49` goes on,
 * and so does what an abbreviation opens.
 */
const SENTENCES = /^.*(?:[。！？!?]|(?<!\b(?:Mr|Mrs|Ms|Dr|No))\.(?=[”’"')]*\s))[”’」』）"')]*/u;
/** Part of a word in letters, or of a figure: an opening is not cut inside one. */
const IN_WORD = /[\p{Script=Latin}\p{N}'’-]/u;
const WORD_PIECE = /[\p{Script=Latin}\p{N}'’-]+$/u;

/** Han characters plus Latin words: `引进5G和AI` has 5. Figures and punctuation do not count. */
export function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/**
 * The first words of a text in 80 characters or fewer: whole sentences where the first ends in time,
 * else cut short behind a word or Han character, with an ellipsis. Line breaks of verse become spaces.
 */
export function openingOf(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  if (characters.length <= OPENING) return characters.join('');
  const start = characters.slice(0, OPENING).join('');
  const sentences = SENTENCES.exec(start)?.[0] ?? '';
  if (Array.from(sentences).length >= SHORTEST_OPENING) return sentences;
  const cut = characters.slice(0, OPENING - 1).join('');
  const whole = IN_WORD.test(characters[OPENING - 1] ?? '') ? cut.replace(WORD_PIECE, '') : cut;
  return `${(whole === '' ? cut : whole).trimEnd()}…`;
}

/**
 * What lists, previous and next, and related articles show of an article; `order` is its place in the
 * edition, from 1.
 */
export function summariseArticle(article: Article, stem: Stem, order: number): ArticleSummary {
  const texts = readingTexts(article);
  return {
    slug: article.slug,
    order,
    stem,
    kind: article.kind,
    title: article.title,
    opening: openingOf(texts[0] ?? ''),
    kicker: article.kicker,
    topics: article.topics.map(({ id }) => id),
    length: texts.reduce((sum, text) => sum + countWords(text), 0),
  };
}
