import { useEffect } from 'react';

/** Name of the highlight, for `::highlight()` in the style. */
const NAME = 'looked-up';

/**
 * Marks a range of the document by style alone, so that no element is added to the text. Where the
 * browser has no such highlights the card alone says which word it is.
 */
export function useHighlight(range: Range | null): void {
  useEffect(() => {
    if (range === null || typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
    CSS.highlights.set(NAME, new Highlight(range));
    return () => {
      CSS.highlights.delete(NAME);
    };
  }, [range]);
}
