import { isHan } from '../../text/char-range.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Dictionary } from './dictionary.ts';

/** What may be one word of a text, and how likely it is. */
export interface WordLexicon {
  /** Natural logarithm of a word's share of running text: `发展` −6.8; null for what is no word. */
  readonly weight: (word: string) => number | null;
  /** Longest word to look for, in UTF-16 code units. */
  readonly longest: number;
  /** Words that hold more than Han characters, longest first: 河南5星级产业集群. */
  readonly mixed: readonly string[];
}

/** Tokens of the corpus that jieba counted. */
const TOKENS = 60_000_000;
/** What the dictionary has as a word and jieba never saw, or saw less often. */
const LEAST_COUNT = 50;
/** The edition's own words win against any cut of them: no two words together are as likely. */
const OWN = -4;
/** Longest word of either list worth looking for. */
const LONGEST = 8;

const logShare = (count: number): number => Math.log(count / TOKENS);

/**
 * The words of the dictionary, of jieba, and `own`: names, terms of the glossary and of the pages. A
 * phrase that only jieba lists (贯彻落实, 铁的纪律) is no word where its parts stand in the dictionary,
 * for a reader looks up 贯彻 and 落实.
 */
export function makeWordLexicon(
  lexicon: Lexicon,
  dictionary: Dictionary,
  own: ReadonlySet<string> = new Set(),
): WordLexicon {
  const weights = new Map<string, number | null>();
  const isListed = (word: string) => dictionary.entriesOf(word).length > 0;
  const isPhrase = (word: string): boolean => {
    if (/.[的之].|^的|的$/u.test(word)) return true;
    for (let at = 2; at <= word.length - 2; at += 1) {
      if (!isListed(word.slice(0, at))) continue;
      const rest = word.slice(at);
      if (isListed(rest) || (rest.length >= 4 && isPhrase(rest))) return true;
    }
    return false;
  };
  const read = (word: string): number | null => {
    if (own.has(word)) return OWN;
    const count = lexicon.frequency(word);
    if ([...word].length === 1) return logShare(Math.max(1, count));
    if (isListed(word)) return logShare(Math.max(LEAST_COUNT, count));
    return count > 0 && !isPhrase(word) ? logShare(count) : null;
  };
  const mixed = [...own].filter((word) => !isHan(word));
  return {
    longest: Math.max(LONGEST, ...[...own].map(({ length }) => length)),
    mixed: mixed.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    weight: (word) => {
      let weight = weights.get(word);
      if (weight === undefined) {
        weight = read(word);
        weights.set(word, weight);
      }
      return weight;
    },
  };
}

/** Only the words of the dictionary, and characters: what a word that it lacks is made of. */
export function makePartLexicon(lexicon: Lexicon, dictionary: Dictionary): WordLexicon {
  return {
    longest: LONGEST,
    mixed: [],
    weight: (word) => {
      const single = [...word].length === 1;
      if (!single && dictionary.entriesOf(word).length === 0) return null;
      return logShare(Math.max(single ? 1 : LEAST_COUNT, lexicon.frequency(word)));
    },
  };
}
