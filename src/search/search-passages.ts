import { type Article, type Correction, passagesOf } from '../vocabulary/article.ts';
import { type Anchor, anchor as toAnchor } from '../vocabulary/ids.ts';
import { type FoldTable, foldText } from './fold-text.ts';

/** A text of an article that search looks through; nothing is found across the end of one. */
export interface SearchPassage {
  /** The passage, title or caption that shows it; null for other lines of the head and for credits. */
  readonly anchor: Anchor | null;
  readonly text: string;
  /** `scanned`: as the OCR read it, where the desk has corrected that since. */
  readonly form: 'reading' | 'scanned';
}

interface Part {
  readonly anchor: Anchor | null;
  readonly text: string;
}

function partsOf(article: Article): readonly Part[] {
  const { kicker, pretitle, title, subtitle, bylineText, blocks, captions } = article;
  const parts: readonly (readonly [Anchor | null, string | null])[] = [
    [null, kicker],
    [null, pretitle],
    [toAnchor('title'), title],
    [null, subtitle],
    [null, bylineText],
    ...blocks.flatMap(passagesOf).map(({ anchor, text }) => [anchor, text] as const),
    ...captions.map(({ anchor, text }) => [anchor, text] as const),
    ...captions.map(({ creditText }) => [null, creditText] as const),
  ];
  return parts.flatMap(([anchor, text]) =>
    text === null || text === '' ? [] : [{ anchor, text }],
  );
}

/** True when the correction stands in this part, where its record says. */
function isIn({ anchor, text }: Part, { place, to }: Correction): boolean {
  if (place === null || place.anchor !== anchor) return false;
  return to !== '' && text.slice(place.start, place.end) === to;
}

/** The part with its corrections taken back, from the last to the first so that places stay true. */
function asScanned({ text }: Part, corrections: readonly Correction[]): string {
  const startOf = ({ place }: Correction) => place?.start ?? 0;
  return corrections
    .toSorted((a, b) => startOf(b) - startOf(a))
    .reduce(
      (whole, { place, from }) =>
        place === null ? whole : whole.slice(0, place.start) + from + whole.slice(place.end),
      text,
    );
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
    return [reading, { ...part, text: asScanned(part, own), form: 'scanned' }];
  });
  const unplaced = corrections.filter((one) => !parts.some((part) => isIn(part, one)));
  return [
    ...passages,
    ...unplaced.map(({ from }): SearchPassage => ({ anchor: null, text: from, form: 'scanned' })),
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
