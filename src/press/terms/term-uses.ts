import { langOf } from '../../text/lang-of.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Language } from '../../vocabulary/routes.ts';
import type { TermArticle, TermByline } from '../../vocabulary/terms.ts';
import { type ArticlePart, articleCredits, articleParts } from './article-parts.ts';
import type { FoundInArticle, FoundUse } from './find-article-terms.ts';
import { markEnglish } from './mark-english.ts';
import type { NamedTerm } from './name-terms.ts';

/** An article in two languages, with the terms of its Chinese. */
export interface Read {
  readonly original: Article;
  /** As the edition that is made shows it. */
  readonly article: Article;
  readonly title: string;
  readonly found: FoundInArticle;
}

/** The words that a language has at the place of a use; a part not yet translated is quoted in Chinese. */
function quote(
  { term, part, marks }: FoundUse,
  parts: readonly ArticlePart[],
  language: Language,
): TermArticle['uses'] {
  const own = parts[part];
  if (own === undefined) return [];
  const text = own.text.trimEnd();
  const isEnglish = language === 'en' && langOf(text) === 'en';
  const forms = [term.english, ...term.variants];
  return [{ anchor: own.anchor, text, marks: isEnglish ? markEnglish(text, forms) : marks }];
}

/** The articles whose text names a term, with each place; the term's own byline is none. */
export function usesOf(
  term: NamedTerm,
  reads: readonly Read[],
  language: Language,
): readonly TermArticle[] {
  return reads.flatMap(({ article, title, found }) => {
    const uses = found.uses.filter((use) => use.term === term);
    if (uses.length === 0) return [];
    const parts = articleParts(article);
    return [
      { slug: article.slug, title, uses: uses.flatMap((use) => quote(use, parts, language)) },
    ];
  });
}

/** The articles with a credit of a person, each with the roles in the language's words. */
export function bylinesOf(term: NamedTerm, reads: readonly Read[]): readonly TermByline[] {
  return reads.flatMap(({ article, title, found }) => {
    const own = found.credits.filter((credit) => credit.term === term);
    if (own.length === 0) return [];
    const placed = articleCredits(article);
    const credits = own.flatMap(({ credit }) => {
      const one = placed[credit];
      return one === undefined ? [] : [{ role: one.credit.role, caption: one.caption }];
    });
    return [{ slug: article.slug, title, credits }];
  });
}
