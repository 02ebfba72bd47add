import { pinyin } from 'pinyin-pro';
import type { ReadWord } from '../../search/pinyin-index.ts';
import { plainPinyin, SYLLABLES } from '../../search/pinyin-syllables.ts';
import { searchPassages } from '../../search/search-passages.ts';
import { isHan } from '../../text/char-range.ts';
import { nameScore } from '../../text/person-names.ts';
import { surnameOf } from '../../text/surnames.ts';
import { syllablesOf } from '../../text/write-pinyin.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { GlossFile } from '../../vocabulary/gloss.ts';
import type { Segment } from '../build-edition.ts';
import { articleCredits } from '../terms/article-parts.ts';

/** Without tones, ü as v; a 儿 that only colours the syllable before it (r) is er. Null for none. */
function plainSyllables(word: string, reading: readonly string[]): ReadWord | null {
  const syllables = reading.map((one) => (one === 'r' ? 'er' : (plainPinyin(one) ?? '')));
  const isWhole = syllables.length === [...word].length;
  return isWhole && syllables.every((one) => SYLLABLES.has(one)) ? { word, syllables } : null;
}

function read(word: string, surname: 'head' | 'off'): readonly string[] {
  return pinyin(word, { type: 'array', toneType: 'none', v: true, toneSandhi: false, surname });
}

/** A name is also read as English puts it, surname last: `wen feng wang`. */
function bothWays(name: ReadWord): readonly ReadWord[] {
  const long = [...surnameOf(name.word)].length;
  const { word, syllables } = name;
  if (long === 0) return [name];
  return [name, { word, syllables: [...syllables.slice(long), ...syllables.slice(0, long)] }];
}

/** The words of a text by a dictionary, as they are read by themselves. */
function cutAndRead(text: string, cut: Segment): readonly ReadWord[] {
  return cut(text)
    .filter(isHan)
    .flatMap((word) => plainSyllables(word, read(word, 'off')) ?? []);
}

/** Titles, passages and captions are in the gloss; what it leaves out is cut here. */
function textsBeside({ blocks, captions, ...head }: Article, hasGloss: boolean): Article {
  const tables = blocks.filter(({ type }) => type === 'table');
  if (!hasGloss) return { ...head, blocks, captions };
  const credits = captions.map((caption) => ({ ...caption, text: '' }));
  return { ...head, title: null, blocks: tables, captions: credits, corrections: [] };
}

/**
 * The words of an article with their readings, each once: those of its gloss where it has one, people
 * credited, and the words of its other texts. A name stands there in both orders.
 */
export function wordsRead(
  article: Article,
  gloss: GlossFile | undefined,
  cut: Segment,
): readonly ReadWord[] {
  const names = new Set(gloss?.names);
  const glossed = (gloss?.words ?? []).flatMap(([word, reading], index): readonly ReadWord[] => {
    const own = isHan(word) ? plainSyllables(word, syllablesOf(reading)) : null;
    if (own === null) return [];
    return names.has(index) ? bothWays(own) : [own];
  });
  const credited = articleCredits(article)
    .flatMap(({ credit }) => credit.names)
    .filter((name) => isHan(name) && nameScore(name) !== null)
    .flatMap((name) => plainSyllables(name, read(name, 'head')) ?? [])
    .flatMap(bothWays);
  const others = searchPassages(textsBeside(article, gloss !== undefined)).flatMap(({ text }) =>
    cutAndRead(text, cut),
  );
  const words = new Map<string, ReadWord>();
  for (const one of [...glossed, ...credited, ...others])
    words.set(`${one.word} ${one.syllables.join(' ')}`, one);
  return [...words.values()];
}

/** The words of an edition, each reading once, those of most articles first; then as they are met. */
export function rankWords(articles: readonly (readonly ReadWord[])[]): readonly ReadWord[] {
  const counts = new Map<string, { readonly word: ReadWord; count: number }>();
  for (const word of articles.flat()) {
    const key = `${word.word} ${word.syllables.join(' ')}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { word, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ word }) => word);
}
