import type { Block, Passage, Sentence } from '../../vocabulary/article.ts';
import type { UnitId } from '../../vocabulary/translation.ts';

/** The English of a unit, or null where there is none. */
export type EnglishOf = (id: string) => string | null;

/** The text of one sentence, and whether it is English. */
interface Said {
  readonly sentence: Sentence;
  readonly text: string;
  readonly isEnglish: boolean;
}

/** The English of the units that a map has. */
export function englishFrom(translated: ReadonlyMap<UnitId, { readonly text: string }>): EnglishOf {
  const texts = new Map<string, string>();
  for (const [id, { text }] of translated) if (text.trim() !== '') texts.set(id, text.trim());
  return (id) => texts.get(id) ?? null;
}

/**
 * A passage in English under its own anchors: sentences parted by one space, which belongs to the one
 * before it, so that they cover the text without gap. A sentence without English keeps its Chinese;
 * between two Chinese sentences no space is put in.
 */
export function translatePassage(passage: Passage, englishOf: EnglishOf): Passage {
  const said = passage.sentences.map((sentence): Said => {
    const english = englishOf(sentence.anchor);
    const text = english ?? passage.text.slice(sentence.start, sentence.end);
    return { sentence, text, isEnglish: english !== null };
  });
  let text = '';
  const sentences = said.map(({ sentence, text: own, isEnglish }, i) => {
    const next = said[i + 1];
    const isParted = next !== undefined && (isEnglish || next.isEnglish);
    const start = text.length;
    text += isParted ? `${own.trimEnd()} ` : own;
    return { ...sentence, start, end: text.length };
  });
  return { ...passage, text, strong: [], sentences };
}

/** A block with all of its passages in English. */
export function translateBlock(block: Block, englishOf: EnglishOf): Block {
  const translate = (passage: Passage): Passage => translatePassage(passage, englishOf);
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return { ...block, text: translate(block.text) };
    case 'list':
      return { ...block, items: block.items.map(translate) };
    case 'verse':
      return { ...block, verses: block.verses.map(translate) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(translate)) };
  }
}
