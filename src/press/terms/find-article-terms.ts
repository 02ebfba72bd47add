import type { Article, Range } from '../../vocabulary/article.ts';
import { readBylines } from '../read-byline.ts';
import { type ArticlePart, articleCredits, articleParts } from './article-parts.ts';
import { findTerms } from './find-terms.ts';
import type { NamedTerm } from './name-terms.ts';
import type { TermDesk } from './term-desk.ts';

/** A part of an article that names a term. */
export interface FoundUse {
  readonly term: NamedTerm;
  /** Index in `articleParts`. */
  readonly part: number;
  /** Where it stands in the part's text, UTF-16. */
  readonly marks: readonly Range[];
}

/** A credit of a person who is a term of the glossary. */
export interface FoundCredit {
  readonly term: NamedTerm;
  /** Index in `articleCredits`. */
  readonly credit: number;
}

/** The terms of an article, in its order. */
export interface FoundInArticle {
  readonly uses: readonly FoundUse[];
  readonly credits: readonly FoundCredit[];
}

/** Where a part repeats the byline: `（记者 王泉林）` is printed in the text and names nobody in it. */
function bylinesIn({ passage, start }: ArticlePart, desk: TermDesk): readonly Range[] {
  if (passage === null) return [];
  return readBylines(passage.text, desk.isWord).map(
    (found): Range => [found.start - start, found.end - start],
  );
}

function usesIn(
  part: ArticlePart,
  index: number,
  desk: TermDesk,
  credited: ReadonlySet<string>,
): readonly FoundUse[] {
  const { text } = part;
  if (text === '' || !desk.terms.some(({ term }) => text.includes(term))) return [];
  const bylines = bylinesIn(part, desk);
  const marks = new Map<NamedTerm, Range[]>();
  for (const { entry, range } of findTerms(text, desk.terms, desk.partsWordOf(text))) {
    const isCredit =
      credited.has(entry.term) &&
      bylines.some(([start, end]) => start <= range[0] && range[1] <= end);
    if (!isCredit) marks.set(entry, [...(marks.get(entry) ?? []), range]);
  }
  return [...marks].map(([term, ranges]) => ({ term, part: index, marks: ranges }));
}

/** The terms of an article's Chinese text, people in bylines and picture credits apart from the rest. */
export function findArticleTerms(article: Article, desk: TermDesk): FoundInArticle {
  const credits = articleCredits(article);
  const credited = new Set(credits.flatMap(({ credit }) => credit.names));
  const people = desk.terms.filter(({ kind, term }) => kind === 'person' && credited.has(term));
  return {
    uses: articleParts(article).flatMap((part, index) => usesIn(part, index, desk, credited)),
    credits: credits.flatMap(({ credit: { names } }, credit) =>
      people.filter(({ term }) => names.includes(term)).map((term) => ({ term, credit })),
    ),
  };
}
