import { repeatedTerms } from '../../composition/title-words.ts';
import { HAN } from '../../text/char-range.ts';
import { cutWords } from './cut-words.ts';
import type { Dictionary } from './dictionary.ts';
import type { WordLexicon } from './word-lexicon.ts';

/** What a paper puts in quotation marks is often its own coinage: “放管服”, “五城联创”. */
const QUOTED = new RegExp(`[“「『]([${HAN}]{2,4})[”」』]`, 'gu');
const LONGEST = 4;
/** Characters that join words and are part of few. */
const FUNCTION = /[的了着着和与與及或在是就也都等将將把被对對为為从從到向以于於而且并並该該此其]/u;
const ENDS_IN_PLACE = /[中上下里裡内內外前后後时時间間来來]$/u;

/**
 * Terms that the texts repeat or set in quotation marks and no dictionary has: 营商环境, 健步走, 放管服.
 * A term that is made of words of the dictionary is left in its words (污染治理, 高质量发展), and
 * so is one whose ends are inside other words anywhere (发展新, before 新篇章).
 */
export function findCoinedTerms(
  texts: readonly string[],
  lexicon: WordLexicon,
  dictionary: Dictionary,
): readonly string[] {
  const repeated = repeatedTerms(texts);
  const quoted = texts.flatMap((text) => [...text.matchAll(QUOTED)].map(([, term = '']) => term));
  const known = new Set(repeated);
  const cuts = texts.map((text) => new Set(cutWords(text, lexicon).flat()));
  const standsAlone = (term: string): boolean =>
    texts.every((text, index) => {
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        if (!cuts[index]?.has(at) || !cuts[index]?.has(at + term.length)) return false;
      }
      return true;
    });
  const isCovered = (term: string): boolean =>
    cutWords(term, lexicon)
      .map(([start, end]) => term.slice(start, end))
      .every(
        (word) => word.length > 1 && (dictionary.entriesOf(word).length > 0 || known.has(word)),
      );
  const isCoined = (term: string): boolean =>
    term.length <= LONGEST &&
    !FUNCTION.test(term) &&
    !ENDS_IN_PLACE.test(term) &&
    dictionary.entriesOf(term).length === 0 &&
    !isCovered(term) &&
    standsAlone(term);
  return [...new Set([...repeated, ...quoted])].filter(isCoined);
}
