import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import { loadLexicon } from '../lexicon.ts';
import { cutWords } from '../words/cut-words.ts';
import { loadDictionary } from '../words/dictionary.ts';
import { readWord } from '../words/read-word.ts';
import type { WordSources } from '../words/word-desk.ts';
import { makePartLexicon, makeWordLexicon } from '../words/word-lexicon.ts';
import type { PartsWord } from './find-terms.ts';
import { type NamedTerm, nameTerms } from './name-terms.ts';

/** What is needed to find the terms of a glossary in a text. */
export interface TermDesk {
  readonly terms: readonly NamedTerm[];
  /** Which ranges of a text part its words. */
  readonly partsWordOf: (text: string) => PartsWord;
  readonly isWord: (text: string) => boolean;
}

/** A desk of a glossary. Words are cut with its terms known, by the same lexicon as words to look up. */
export function makeTermDesk(
  glossary: readonly GlossaryTerm[],
  sources: WordSources = { lexicon: loadLexicon(), dictionary: loadDictionary() },
): TermDesk {
  const { lexicon, dictionary } = sources;
  const own = new Set(glossary.map(({ term }) => term));
  const people = glossary.filter(({ kind }) => kind === 'person').map(({ term }) => term);
  const words = makeWordLexicon(lexicon, dictionary, own);
  const parts = makePartLexicon(lexicon, dictionary);
  const reading = { dictionary, parts, names: new Set(people) };
  return {
    terms: nameTerms(glossary, (term) => readWord(term, [0, term.length], reading)),
    partsWordOf: (text) => {
      // Of two terms the longer has the place, whatever the cut says of them.
      const cut = cutWords(text, words).filter(([start, end]) => !own.has(text.slice(start, end)));
      return ([start, end]) =>
        cut.some(
          ([from, to]) =>
            (from < start && start < to && to < end) || (start < from && from < end && end < to),
        );
    },
    isWord: lexicon.isWord,
  };
}
