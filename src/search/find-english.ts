import type { SearchArticle } from '../vocabulary/search-files.ts';
import type { LatinWord } from './latin-words.ts';
import type { SearchDesk } from './open-search.ts';
import type { LatinUnit } from './plan-query.ts';
import type { Place } from './show-places.ts';

/** Whether a word of a text is a word of the query, by stem or, where it may go on, by its beginning. */
type IsSame = (word: LatinWord, wanted: LatinWord) => boolean;

const sameStem: IsSame = (word, wanted) => word.stem === wanted.stem;

/** Words of a sentence that make the phrase, wherever it stands in it. */
function findPhrase(
  words: readonly LatinWord[],
  phrase: readonly LatinWord[],
  isSame: IsSame,
): readonly LatinWord[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + phrase.length);
    const isWhole = phrase.every((wanted, index) => {
      const word = run[index];
      return word !== undefined && isSame(word, wanted);
    });
    return isWhole ? run : [];
  });
}

/** Words of a sentence that are among those wanted, if it has all of them. */
function findAll(
  words: readonly LatinWord[],
  wanted: readonly LatinWord[],
  isSame: IsSame,
): readonly LatinWord[] {
  const hasAll = wanted.every((one) => words.some((word) => isSame(word, one)));
  return hasAll ? words.filter((word) => wanted.some((one) => isSame(word, one))) : [];
}

/**
 * Where an English article has all words of a unit in one sentence, by their stems; a phrase in its
 * order, side by side. `mayBegin`: the last word may be the beginning of one.
 */
export function findEnglish(
  { words: wanted, isPhrase }: LatinUnit,
  article: SearchArticle,
  { sentencesOf }: SearchDesk,
  mayBegin = false,
): readonly Place[] {
  const last = wanted.at(-1);
  const isSame: IsSame = (word, one) =>
    sameStem(word, one) || (mayBegin && one === last && word.plain.startsWith(one.plain));
  return sentencesOf(article).flatMap(({ text, index, words }) => {
    const found = isPhrase ? findPhrase(words, wanted, isSame) : findAll(words, wanted, isSame);
    return found.map(({ start, end }): Place => ({ text, index, language: 'en', start, end }));
  });
}
