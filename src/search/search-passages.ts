import { type Article, type Correction, type Passage, passagesOf } from '../vocabulary/article.ts';
import { type Anchor, anchor as toAnchor } from '../vocabulary/ids.ts';
import type { SearchSentence } from '../vocabulary/search-files.ts';
import { sentenceId } from '../vocabulary/sentence-id.ts';
import { type FoldTable, foldText } from './fold-text.ts';

/** A text of an article that search looks through; nothing is found across the end of one. */
export interface SearchPassage {
  /** The passage, title or caption that shows it; null for other lines of the head and for credits. */
  readonly anchor: Anchor | null;
  readonly text: string;
  /** `scanned`: as the OCR read it, where the desk has corrected that since. */
  readonly form: 'reading' | 'scanned';
  /** Sentences of a passage of the body, by the ids of their elements; none where it is one piece. */
  readonly sentences: readonly SearchSentence[];
}

type Part = Omit<SearchPassage, 'form'>;

function partOf(passage: Passage): Part {
  const { anchor, text } = passage;
  const sentences = passage.sentences.map(
    (one): SearchSentence => [sentenceId(passage, one), one.start, one.end],
  );
  return { anchor, text, sentences };
}

const line = (anchor: Anchor | null, text: string | null): Part => ({
  anchor,
  text: text ?? '',
  sentences: [],
});

function partsOf(article: Article): readonly Part[] {
  const { kicker, pretitle, title, subtitle, bylineText, blocks, captions } = article;
  return [
    line(null, kicker),
    line(null, pretitle),
    line(toAnchor('title'), title),
    line(null, subtitle),
    line(null, bylineText),
    ...blocks.flatMap(passagesOf).map(partOf),
    ...captions.map(({ anchor, text }) => line(anchor, text)),
    ...captions.map(({ creditText }) => line(null, creditText)),
  ].filter(({ text }) => text !== '');
}

/** True when the correction stands in this part, where its record says. */
function isIn({ anchor, text }: Part, { place, to }: Correction): boolean {
  if (place === null || place.anchor !== anchor) return false;
  return to !== '' && text.slice(place.start, place.end) === to;
}

/** The part with its corrections taken back, from the last to the first so that places stay true. */
function asScanned({ anchor, text, sentences }: Part, corrections: readonly Correction[]): Part {
  const places = corrections.flatMap(({ place, from }) =>
    place === null ? [] : [{ ...place, from }],
  );
  const last = places.toSorted((a, b) => b.start - a.start);
  const whole = last.reduce(
    (made, { start, end, from }) => made.slice(0, start) + from + made.slice(end),
    text,
  );
  const shift = (at: number): number =>
    places.reduce(
      (moved, { start, end, from }) => (end <= at ? moved + from.length - (end - start) : moved),
      at,
    );
  return {
    anchor,
    text: whole,
    sentences: sentences.map(([id, start, end]) => [id, shift(start), shift(end)]),
  };
}

/**
 * All texts of an article as they read, in reading order but for captions, which come last; behind
 * each part that was corrected, the same as scanned. What a correction without a place replaced (in a
 * kicker or credit, or taken out) is a text by itself: its neighbours are not on record.
 */
export function searchPassages(article: Article): readonly SearchPassage[] {
  const { corrections } = article;
  const parts = partsOf(article);
  const passages = parts.flatMap((part): readonly SearchPassage[] => {
    const own = corrections.filter((correction) => isIn(part, correction));
    const reading = { ...part, form: 'reading' } as const;
    if (own.length === 0) return [reading];
    return [reading, { ...asScanned(part, own), form: 'scanned' }];
  });
  const unplaced = corrections.filter((one) => !parts.some((part) => isIn(part, one)));
  return [
    ...passages,
    ...unplaced.map(({ from }): SearchPassage => ({ ...line(null, from), form: 'scanned' })),
  ];
}

/**
 * The folded texts that an article is found by, each once. `forms` are the article and what else it is
 * read as, in traditional script: 瞭解 is 了解 by its word only, so no table of characters folds it.
 */
export function foldedTexts(forms: readonly Article[], table: FoldTable): readonly string[] {
  const texts = forms.flatMap(searchPassages).map(({ text }) => foldText(text, table).folded);
  return [...new Set(texts)].filter((text) => text !== '');
}
