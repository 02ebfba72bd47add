import type { Article } from '../../vocabulary/article.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import type { Page } from '../../vocabulary/page.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Dictionary } from './dictionary.ts';
import { findCoinedTerms } from './find-coined-terms.ts';
import { findPersonNames } from './find-person-names.ts';
import type { ReadingDesk } from './read-word.ts';
import { makePartLexicon, makeWordLexicon, type WordLexicon } from './word-lexicon.ts';

/** The words that the press knows before it has read a page. */
export interface WordSources {
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
}

/** All that is needed to cut, read and gloss the words of a page. */
export interface WordDesk extends ReadingDesk {
  readonly words: WordLexicon;
  /** Terms that the glossary explains. */
  readonly terms: ReadonlySet<string>;
}

/** A run of text whose words are cut: the title, a passage, a caption, by its anchor. */
export interface GlossedText {
  readonly anchor: string;
  readonly text: string;
}

/**
 * The texts of an article in reading order, one an anchor. Cells of a table are left out: those of a
 * row share the anchor of their line.
 */
export function glossedTexts({ title, blocks, captions }: Article): readonly GlossedText[] {
  const passages = blocks.filter(({ type }) => type !== 'table').flatMap(passagesOf);
  const texts = [
    { anchor: 'title', text: title ?? '' },
    ...passages.map(({ anchor, text }) => ({ anchor: `${anchor}`, text })),
    ...captions.map(({ anchor, text }) => ({ anchor: `${anchor}`, text })),
  ];
  const seen = new Set<string>();
  return texts.filter(({ anchor, text }) => {
    const first = text !== '' && !seen.has(anchor);
    seen.add(anchor);
    return first;
  });
}

/** A desk for each page: names are the edition's, coined terms (放管服) the page's own. */
export function wordDesks(
  pages: readonly Page[],
  glossary: readonly GlossaryTerm[],
  { lexicon, dictionary }: WordSources,
): readonly WordDesk[] {
  const terms = new Set(glossary.map(({ term }) => term));
  const persons = glossary.filter(({ kind }) => kind === 'person');
  const found = findPersonNames(
    pages.flatMap(({ articles }) => articles),
    lexicon,
    dictionary,
  );
  const names = new Set([...found, ...persons.map(({ term }) => term)]);
  const parts = makePartLexicon(lexicon, dictionary);
  const known = new Set([...names, ...terms]);
  return pages.map(({ articles }) => {
    const texts = articles.flatMap(glossedTexts).map(({ text }) => text);
    const coined = findCoinedTerms(texts, makeWordLexicon(lexicon, dictionary, known), dictionary);
    const words = makeWordLexicon(lexicon, dictionary, new Set([...known, ...coined]));
    return { dictionary, parts, names, terms, words };
  });
}
