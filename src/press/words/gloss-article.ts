import { isHan } from '../../text/char-range.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { GlossFile, GlossRow } from '../../vocabulary/gloss.ts';
import { cutWords } from './cut-words.ts';
import { partsOf, readWord } from './read-word.ts';
import { shortGloss } from './short-gloss.ts';
import { glossedTexts, type WordDesk } from './word-desk.ts';

/** The words of an article without what other articles say of them. */
export type ArticleGloss = Omit<GlossFile, 'articles' | 'elsewhere'>;

/** Words in the order in which they are first met; a word that is read in two ways is two. */
class WordTable {
  readonly rows: GlossRow[] = [];
  readonly #places = new Map<string, number>();
  readonly #desk: WordDesk;

  constructor(desk: WordDesk) {
    this.#desk = desk;
  }

  /** The index of a word in a reading, which is entered with its gloss when it is new. */
  place(word: string, reading: string): number {
    const key = `${word} ${reading}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const index = this.rows.length;
    this.#places.set(key, index);
    this.rows.push([word, reading, null]);
    this.rows[index] = [word, reading, this.#gloss(word, reading)];
    return index;
  }

  #gloss(word: string, reading: string): GlossRow[2] {
    const { dictionary, names } = this.#desk;
    if (names.has(word) || !isHan(word)) return null;
    if (dictionary.entriesOf(word).length > 0) return shortGloss(word, reading, dictionary);
    if ([...word].length === 1) return null;
    let at = 0;
    return partsOf(word, this.#desk).map((part) => {
      at += part.length;
      return this.place(part, readWord(word, [at - part.length, at], this.#desk));
    });
  }
}

/**
 * Cuts, reads and glosses every word of an article: title, passages, captions. A word that the
 * dictionary lacks is glossed by its parts, a name and a figure not at all.
 */
export function glossArticle(article: Article, desk: WordDesk): ArticleGloss {
  const table = new WordTable(desk);
  const passages: Record<string, number[]> = {};
  for (const { anchor, text } of glossedTexts(article)) {
    const places: number[] = [];
    let at = 0;
    for (const [start, end] of cutWords(text, desk.words)) {
      if (start > at) places.push(at - start);
      places.push(table.place(text.slice(start, end), readWord(text, [start, end], desk)));
      at = end;
    }
    if (text.length > at) places.push(at - text.length);
    passages[anchor] = places;
  }
  const words: readonly GlossRow[] = table.rows;
  return {
    words,
    passages,
    names: words.flatMap(([word], index) => (desk.names.has(word) ? [index] : [])),
    terms: words.flatMap(([word], index) => (desk.terms.has(word) ? [index] : [])),
  };
}
