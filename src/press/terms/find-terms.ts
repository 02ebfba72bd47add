import type { Range } from '../../vocabulary/article.ts';

/** A term and where it stands in a text, UTF-16. */
export interface FoundTerm<Term> {
  readonly entry: Term;
  readonly range: Range;
}

/** True for a range that begins or ends within a word which it does not hold, nor is held by. */
export type PartsWord = (range: Range) => boolean;

/**
 * The terms of a text in its order, longest first and of two as long the earlier, none within another:
 * 周口经济开发区 is not 周口 as well. `partsWord` keeps a term from being cut out of other words:
 * 共同比赛 has no 同比, 河南省 has 河南.
 */
export function findTerms<Term extends { readonly term: string }>(
  text: string,
  terms: readonly Term[],
  partsWord: PartsWord = () => false,
): readonly FoundTerm<Term>[] {
  const candidates = terms.flatMap((entry) => {
    const { term } = entry;
    const found: FoundTerm<Term>[] = [];
    for (let at = term === '' ? -1 : text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      found.push({ entry, range: [at, at + term.length] });
    }
    return found;
  });
  candidates.sort((a, b) => b.entry.term.length - a.entry.term.length || a.range[0] - b.range[0]);
  const taken = new Array<boolean>(text.length).fill(false);
  const found = candidates.filter(({ range }) => {
    if (taken.slice(...range).includes(true) || partsWord(range)) return false;
    taken.fill(true, ...range);
    return true;
  });
  return found.sort((a, b) => a.range[0] - b.range[0]);
}
