import { isHan } from '../../text/char-range.ts';
import type { Article } from '../../vocabulary/article.ts';
import { passagesOf } from '../../vocabulary/article.ts';
import { type GlossFile, type GlossPlace, wordsAt } from '../../vocabulary/gloss.ts';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import { type Anchor, anchor } from '../../vocabulary/ids.ts';
import type { Page } from '../../vocabulary/page.ts';
import { loadLexicon } from '../lexicon.ts';
import { settleSlugs } from '../settle-slugs.ts';
import { summariseArticle } from '../summarise-article.ts';
import { loadDictionary } from './dictionary.ts';
import { type ArticleGloss, glossArticle } from './gloss-article.ts';
import { type WordSources, wordDesks } from './word-desk.ts';

/** Places in other articles that a word's card names, at most. */
const MOST_PLACES = 6;
/** A word in more of the articles says nothing of any; a term of the glossary is always named. */
const COMMON = 0.5;

interface Entry {
  readonly article: Article;
  readonly gloss: ArticleGloss;
  /** Title, or the first words of the text. */
  readonly title: string;
  /** Where each word of the article stands first. */
  readonly firsts: ReadonlyMap<string, Anchor>;
}

/** The sentence of a passage that holds an offset; the title and captions have none but their own. */
function sentenceAt(article: Article, at: string, offset: number): Anchor {
  const passage = article.blocks.flatMap(passagesOf).find((one) => one.anchor === at);
  return passage?.sentences.find(({ end }) => offset < end)?.anchor ?? anchor(at);
}

function firstPlaces(article: Article, gloss: ArticleGloss): ReadonlyMap<string, Anchor> {
  const firsts = new Map<string, Anchor>();
  const file: GlossFile = { ...gloss, articles: [], elsewhere: [] };
  for (const at of Object.keys(gloss.passages)) {
    for (const { start, word } of wordsAt(file, at)) {
      const text = gloss.words[word]?.[0] ?? '';
      if (!firsts.has(text)) firsts.set(text, sentenceAt(article, at, start));
    }
  }
  return firsts;
}

function fileOf(
  entry: Entry,
  entries: readonly Entry[],
  holders: ReadonlyMap<string, readonly Entry[]>,
): GlossFile {
  const { gloss } = entry;
  const articles: Entry[] = [];
  const placeOf = (other: Entry, text: string): GlossPlace[] => {
    const at = other.firsts.get(text);
    if (at === undefined) return [];
    if (!articles.includes(other)) articles.push(other);
    return [[articles.indexOf(other), at]];
  };
  const terms = new Set(gloss.terms);
  const elsewhere = gloss.words.flatMap(([text], word): GlossFile['elsewhere'] => {
    // A part that only explains a longer word does not stand in the article.
    if (!isHan(text) || [...text].length < 2 || !entry.firsts.has(text)) return [];
    const all = holders.get(text) ?? [];
    if (!terms.has(word) && all.length > entries.length * COMMON) return [];
    const others = all.filter((other) => other !== entry).slice(0, MOST_PLACES);
    return others.length === 0 ? [] : [[word, others.flatMap((other) => placeOf(other, text))]];
  });
  return {
    ...gloss,
    articles: articles.map(({ article, title }) => [article.slug, title]),
    elsewhere,
  };
}

/**
 * The words of an edition by path, `data/glosses/<slug>.json`, an article each: where each stands,
 * how it is read and what it means, and the other articles that hold it. The same for the same pages
 * and glossary.
 */
export function glossFiles(
  given: readonly Page[],
  glossary: readonly GlossaryTerm[] = [],
  sources: WordSources = { lexicon: loadLexicon(), dictionary: loadDictionary() },
): Map<string, GlossFile> {
  const pages = settleSlugs(given);
  const desks = wordDesks(pages, glossary, sources);
  const entries = pages.flatMap(({ page, articles }, index) => {
    const desk = desks[index];
    if (desk === undefined) return [];
    return articles.map((article): Entry => {
      const gloss = glossArticle(article, desk);
      const title = article.title ?? summariseArticle(article, page.stem, 1).opening;
      return { article, gloss, title, firsts: firstPlaces(article, gloss) };
    });
  });
  const holders = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const text of entry.firsts.keys()) {
      const known = holders.get(text);
      if (known) known.push(entry);
      else holders.set(text, [entry]);
    }
  }
  return new Map(
    entries.map((entry) => [
      `data/glosses/${entry.article.slug}.json`,
      fileOf(entry, entries, holders),
    ]),
  );
}
