import { langOf } from '../../text/lang-of.ts';
import type { Credit } from '../../vocabulary/article.ts';
import type { ArticleFile, Edition } from '../../vocabulary/page.ts';
import { type CitationName, citationNames } from './citation-names.ts';

/** An article as CSL-JSON, with only what is known of it. */
export interface CitationItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly author?: readonly CitationName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  /** As printed: `2`, `A03`. */
  readonly page?: string;
  /** BCP 47, of the text. */
  readonly language: string;
  readonly URL: string;
}

/** `2019-12` → 2019, 12. */
function dateOf(iso: string): NonNullable<CitationItem['issued']> {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/**
 * An article as a reference knows it. `printed` is its byline in simplified Chinese. The dates that
 * its text names are none of its publication.
 */
export function citationItem(
  { article, pageNumber }: ArticleFile,
  { nameplate, date }: Edition,
  url: string,
  printed: readonly Credit[] = article.byline,
): CitationItem {
  const author = citationNames(article.byline, printed);
  return {
    id: article.slug,
    type: 'article-newspaper',
    ...(article.title === null ? {} : { title: article.title }),
    ...(author.length === 0 ? {} : { author }),
    ...(nameplate === null ? {} : { 'container-title': nameplate }),
    ...(date === null ? {} : { issued: dateOf(date) }),
    ...(pageNumber === null ? {} : { page: pageNumber }),
    language: langOf([article.title ?? '', ...article.paragraphs].join('\n')),
    URL: url,
  };
}
