import { readFoldTable } from '../../../search/fold-table.ts';
import { type FoldTable, foldText } from '../../../search/fold-text.ts';
import { findExact } from '../../../search/match-exact.ts';

/** Name of the highlight, for `::highlight()` in the style. */
const NAME = 'found';

/** What stands in the text of an article and is no part of it. */
const NOT_TEXT = '.note-slip, .paragraph-link, .caption-missing, .stale, .sr-only';
const BLOCK = 'p, li, h1, h2, td, th, figcaption, figure, div';
/** Between two blocks: no query has it, so nothing is found across. */
const APART = '\uffff';

interface TextPiece {
  readonly node: Text;
  /** Where it begins in the whole text. */
  readonly at: number;
}

/** The text of an article as it stands in the document, blocks kept apart. */
function textOf(root: Element): { readonly text: string; readonly pieces: readonly TextPiece[] } {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      return node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const pieces: TextPiece[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const own: Element | null = node.parentElement?.closest(BLOCK) ?? null;
    if (own !== block) text += APART;
    block = own;
    pieces.push({ node, at: text.length });
    text += node.data;
  }
  return { text, pieces };
}

/** Where words stand in an article, in either script and with an OCR's spaces or without. */
export function foundRanges(
  root: Element,
  words: readonly string[],
  table: FoldTable,
): readonly Range[] {
  const { text, pieces } = textOf(root);
  const folded = foldText(text, table);
  const places = words.flatMap((word) => findExact(foldText(word, table).folded, folded));
  return places.flatMap(({ start, end }): Range[] => {
    const first = pieces.findLast(({ at }) => at <= start);
    const last = pieces.findLast(({ at }) => at < end);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.node, Math.min(start - first.at, first.node.length));
    range.setEnd(last.node, Math.min(end - last.at, last.node.length));
    return [range];
  });
}

/**
 * Marks words by style alone, so that no element is added to the text, and again where it is drawn
 * anew. Gives a way to take the marks away; does nothing where a browser has no such highlights.
 */
export function markFound(root: Element, words: readonly string[], table: FoldTable): () => void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return () => {};
  const mark = () => CSS.highlights.set(NAME, new Highlight(...foundRanges(root, words, table)));
  const watch = new MutationObserver(mark);
  watch.observe(root, { childList: true, subtree: true });
  mark();
  return () => {
    watch.disconnect();
    CSS.highlights.delete(NAME);
  };
}

/** The table of a manifest that has not been checked; an empty one where it has none. */
export function tableOf(manifest: unknown): FoldTable {
  const isOne = typeof manifest === 'object' && manifest !== null && 'fold' in manifest;
  return new Map(isOne && typeof manifest.fold === 'string' ? readFoldTable(manifest.fold) : []);
}
