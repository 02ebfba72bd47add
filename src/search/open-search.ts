import type { SearchArticle, SearchManifest, SearchText } from '../vocabulary/search-files.ts';
import { readFoldTable } from './fold-table.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { type KeyedLines, readLines } from './keyed-lines.ts';
import { type LatinWord, latinWords } from './latin-words.ts';
import type { Query } from './parse-query.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';

/** A text of an article, folded once: as it stands and, where that differs, in traditional script. */
export interface FoldedPassage {
  readonly text: SearchText;
  readonly forms: readonly FoldedText[];
}

/** A part of a text that words have to share, with its words in letters: a sentence, or all of a line. */
export interface LatinSentence {
  readonly text: SearchText;
  /** The text's index in the article. */
  readonly index: number;
  readonly words: readonly LatinWord[];
}

/** What every query of an edition needs; made once, it remembers the texts that it has folded. */
export interface SearchDesk {
  readonly manifest: SearchManifest;
  /** Folds a term as typed. */
  readonly fold: (term: string) => string;
  /** What a query asks of texts; the same for the same query. */
  readonly planOf: (query: Query) => QueryPlan;
  /** The texts of an article, folded; quick for an article that was asked for before. */
  readonly passagesOf: (article: SearchArticle) => readonly FoldedPassage[];
  /** The sentences of an English article. */
  readonly sentencesOf: (article: SearchArticle) => readonly LatinSentence[];
  /** The lines of a shard of words, pinyin or initials. */
  readonly linesOf: (shard: string) => KeyedLines;
}

/** Makes each value once. */
function remember<Key, Value>(
  known: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

function sentencesOf({ texts }: SearchArticle): readonly LatinSentence[] {
  return texts.flatMap((text, index) => {
    const words = latinWords(text.text);
    if (text.sentences === undefined) return [{ text, index, words }];
    return text.sentences.map(([, start, end]) => ({
      text,
      index,
      words: words.filter((word) => word.start >= start && word.start < end),
    }));
  });
}

/** Opens the search of an edition. A manifest whose fold table is broken is an error. */
export function openSearch(manifest: SearchManifest): SearchDesk {
  const table = readFoldTable(manifest.fold);
  const passagesOf = ({ texts }: SearchArticle): readonly FoldedPassage[] =>
    texts.map((text) => {
      const { traditional } = text;
      const forms = traditional === undefined ? [text.text] : [text.text, traditional];
      return { text, forms: forms.map((form) => foldText(form, table)) };
    });
  const fold = (term: string): string => foldText(term, table).folded;
  return {
    manifest,
    fold,
    planOf: remember(new WeakMap<Query, QueryPlan>(), (query) => planQuery(query, { fold })),
    passagesOf: remember(new WeakMap<SearchArticle, readonly FoldedPassage[]>(), passagesOf),
    sentencesOf: remember(new WeakMap<SearchArticle, readonly LatinSentence[]>(), sentencesOf),
    linesOf: remember(new Map<string, KeyedLines>(), readLines),
  };
}
