import type { Article } from '../../vocabulary/article.ts';
import type { ArticleTerms, TermName, TermPlace } from '../../vocabulary/terms.ts';
import { articleParts } from './article-parts.ts';
import type { FoundInArticle } from './find-article-terms.ts';
import type { NamedTerm } from './name-terms.ts';

/** The kinds that are officialese: each use in running text leads to its entry. */
const OFFICIALESE: ReadonlySet<string> = new Set(['policy', 'campaign']);

/**
 * What an article's file says of its terms. `original` is the Chinese article, whose offsets hold in
 * traditional script too; `nameOf` is how the language writes a term.
 */
export function articleTerms(
  original: Article,
  { uses, credits }: FoundInArticle,
  nameOf: (term: NamedTerm) => TermName,
): ArticleTerms {
  const parts = articleParts(original);
  const places = uses.flatMap(({ term, part, marks }): readonly TermPlace[] => {
    const { passage, start, isCell } = parts[part] ?? { passage: null, start: 0, isCell: true };
    if (passage === null || isCell || !OFFICIALESE.has(term.kind)) return [];
    return marks.map(([from, to]) => ({
      id: term.id,
      anchor: passage.anchor,
      start: start + from,
      end: start + to,
    }));
  });
  const named = new Set([...uses, ...credits].map(({ term }) => term));
  return { named: [...named].map(nameOf), places };
}
