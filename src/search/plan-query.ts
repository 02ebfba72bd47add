import { initialsOf } from './initial-index.ts';
import { isLatin, type LatinWord, latinWords } from './latin-words.ts';
import type { SearchDesk } from './open-search.ts';
import type { Query, QueryTerm } from './parse-query.ts';
import { type PinyinWay, pinyinWays, plainPinyin } from './pinyin-syllables.ts';

/** What letters may stand for when they are not in the Chinese text as they are. */
export interface LatinUnit {
  /** English words that have to stand in one sentence; `isPhrase`: side by side. */
  readonly words: readonly LatinWord[];
  readonly isPhrase: boolean;
  /** True for the last words of a query, which may still be typed: the end may be a beginning. */
  readonly mayGoOn: boolean;
  readonly pinyin: readonly PinyinWay[];
  readonly initials: readonly string[];
}

/** One thing that an article has to have: a term, or words in letters that stand in a row. */
export interface QueryUnit {
  readonly typed: string;
  /** Folded terms; all of them are found literally, or `latin` says what else will do. */
  readonly folded: readonly string[];
  readonly latin: LatinUnit | null;
}

/** A query as it is asked: terms that fold to nothing are gone. */
export interface QueryPlan {
  readonly wanted: readonly QueryUnit[];
  readonly excluded: readonly QueryUnit[];
}

/** Letters that a beginning needs: fewer would begin half of all words. */
const SHORTEST_BEGINNING = 3;

/** What letters may stand for; null for a single letter. */
function latinUnit(terms: readonly string[], mayGoOn: boolean): LatinUnit | null {
  const typed = terms.join(' ');
  const words = latinWords(typed);
  const letters = typed.replace(/[\s'’.-]/g, '').length;
  if (letters < 2 || words.length === 0) return null;
  const goesOn = mayGoOn && letters >= SHORTEST_BEGINNING;
  const plain = plainPinyin(typed);
  return {
    words,
    isPhrase: terms.length === 1 && words.length > 1,
    mayGoOn: goesOn,
    pinyin: plain === null ? [] : pinyinWays(plain, goesOn),
    initials: initialsOf(typed),
  };
}

function isPlainWord({ text }: QueryTerm): boolean {
  return isLatin(text) && !/\s/.test(text);
}

/** Words in letters that follow each other are one thing that is wanted, a quotation is one by itself. */
function group(terms: readonly QueryTerm[]): readonly (readonly QueryTerm[])[] {
  const groups: QueryTerm[][] = [];
  for (const term of terms) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isPlainWord(before) && isPlainWord(term))
      last.push(term);
    else groups.push([term]);
  }
  return groups;
}

/** What a query asks of texts. */
export function planQuery({ terms }: Query, { fold }: Pick<SearchDesk, 'fold'>): QueryPlan {
  const said = terms.filter(({ text }) => fold(text) !== '');
  const lastTyped = terms.at(-1);
  const unit = (own: readonly QueryTerm[]): QueryUnit => {
    const texts = own.map(({ text }) => text);
    const last = own.at(-1);
    const mayGoOn = last !== undefined && last === lastTyped && isPlainWord(last);
    return {
      typed: texts.join(' '),
      folded: texts.map(fold),
      latin: texts.every(isLatin) ? latinUnit(texts, mayGoOn) : null,
    };
  };
  return {
    wanted: group(said.filter(({ isExcluded }) => !isExcluded)).map(unit),
    excluded: said.filter(({ isExcluded }) => isExcluded).map((term) => unit([term])),
  };
}
