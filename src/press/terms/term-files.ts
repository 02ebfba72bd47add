import type { Article } from '../../vocabulary/article.ts';
import type { GlossaryTerm } from '../../vocabulary/glossary.ts';
import type { Slug, Stem } from '../../vocabulary/ids.ts';
import type { ArticleFile, Page } from '../../vocabulary/page.ts';
import { type Language, languageAddress } from '../../vocabulary/routes.ts';
import type { TermEntry, TermFile, TermList, TermName } from '../../vocabulary/terms.ts';
import { settleSlugs } from '../settle-slugs.ts';
import { summariseArticle } from '../summarise-article.ts';
import { articleTerms } from './article-terms.ts';
import { type FoundInArticle, findArticleTerms } from './find-article-terms.ts';
import type { NamedTerm } from './name-terms.ts';
import type { TermDesk } from './term-desk.ts';
import { bylinesOf, type Read, usesOf } from './term-uses.ts';

/** A Chinese article of the edition and the terms in it. */
interface Found {
  readonly original: Article;
  readonly stem: Stem;
  readonly found: FoundInArticle;
}

/** Where the terms of a glossary stand in an edition: the same for each of its languages. */
export interface EditionTerms {
  readonly terms: readonly NamedTerm[];
  readonly articles: readonly Found[];
}

/** Finds the terms of an edition, in its Chinese pages. */
export function findEditionTerms(pages: readonly Page[], desk: TermDesk): EditionTerms {
  const articles = settleSlugs(pages).flatMap(({ page, articles: all }) =>
    all.map((original) => ({
      original,
      stem: page.stem,
      found: findArticleTerms(original, desk),
    })),
  );
  return { terms: desk.terms, articles };
}

/** Writes a term as a language has it; see `writeTerm`. */
export type WriteTerm = (term: GlossaryTerm) => GlossaryTerm;

/** In the order of a dictionary: by pinyin, in English by the English without its article. */
function inOrder(entries: readonly TermEntry[], language: Language): readonly TermEntry[] {
  const key = ({ id, english }: TermEntry) =>
    language === 'en' ? english.toLowerCase().replace(/^the /, '') : id;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * The files of one language's terms by path, `data/en/terms.json` and `data/en/terms/<id>.json`, and
 * its article files anew, with their terms. `files` are the edition's in that language: sentences are
 * quoted as they stand there, under the anchors of the Chinese ones.
 */
export function termFiles(
  { terms, articles }: EditionTerms,
  language: Language,
  files: ReadonlyMap<string, unknown>,
  write: WriteTerm = (term) => term,
): Map<string, TermList | TermFile | ArticleFile> {
  const { data } = languageAddress(language);
  const made = new Map<string, TermList | TermFile | ArticleFile>();
  const nameOf = (term: NamedTerm): TermName => {
    const { english, kind } = term;
    return { id: term.id, term: write(term).term, english, kind };
  };
  const shown = new Map<Slug, Article>();
  for (const { original, found } of articles) {
    const path = `${data}/articles/${original.slug}.json`;
    // The edition wrote it: its own files need no door.
    const file = files.get(path) as ArticleFile | undefined;
    if (file === undefined) continue;
    shown.set(original.slug, file.article);
    const own = articleTerms(original, found, nameOf);
    made.set(path, { ...file, terms: language === 'en' ? { ...own, places: [] } : own });
  }
  const entries: TermEntry[] = [];
  for (const term of terms) {
    const reads = articles.flatMap(({ original, stem, found }): readonly Read[] => {
      const article = shown.get(original.slug) ?? original;
      const title = article.title ?? summariseArticle(article, stem, 1).opening;
      return [{ original, article, title, found }];
    });
    const named = usesOf(term, reads, language);
    const bylines = bylinesOf(term, reads);
    if (named.length + bylines.length === 0) continue;
    const entry: TermEntry = {
      ...nameOf(term),
      pinyin: term.pinyin,
      explanation: write(term).explanation[language === 'en' ? 'en' : 'zh'],
      articles: named.length,
      sentences: named.reduce((sum, { uses }) => sum + uses.length, 0),
      bylines: bylines.length,
    };
    entries.push(entry);
    made.set(`${data}/terms/${term.id}.json`, { term: entry, articles: named, bylines });
  }
  made.set(`${data}/terms.json`, { terms: inOrder(entries, language) });
  return made;
}
