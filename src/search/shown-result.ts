import { type Lang, langOf } from '../text/lang-of.ts';
import type { Range } from '../vocabulary/article.ts';
import type { Anchor, Slug } from '../vocabulary/ids.ts';
import type { Language } from '../vocabulary/routes.ts';
import type { SearchArticle } from '../vocabulary/search-files.ts';
import type { ForgivingReason, SearchHit, SearchResult } from './answer.ts';
import { excerptOf } from './excerpt.ts';

/** A text and its `lang`. */
export interface ShownText {
  readonly text: string;
  readonly lang: Lang;
}

/** A place of an article as a reader of one language sees it. */
export interface ShownHit extends ShownText {
  readonly anchor: Anchor | null;
  readonly marks: readonly Range[];
  readonly isScanned: boolean;
  /** The same sentence in the language of the page, where that is another. */
  readonly beside: ShownText | null;
}

/** An article that answers, ready to be shown. */
export interface ShownResult {
  /** Its number in the edition, from 0. */
  readonly article: number;
  readonly slug: Slug;
  /** In the language of the page; null where it has none. */
  readonly title: ShownText | null;
  readonly titleMarks: readonly Range[];
  /** Without the title, which stands above them. */
  readonly hits: readonly ShownHit[];
  /** Where the headline leads: to the first place; null for the top of the article. */
  readonly anchor: Anchor | null;
  /** Places that are not shown. */
  readonly further: number;
  readonly reasons: readonly ForgivingReason[];
}

/** The sentence, title or caption of an anchor; null where the article has no such place. */
export function textAt({ texts }: SearchArticle, anchor: Anchor): string | null {
  for (const { anchor: own, text, sentences = [], scanned } of texts) {
    if (scanned === true) continue;
    const sentence = sentences.find(([id]) => id === anchor);
    if (sentence !== undefined) return text.slice(sentence[1], sentence[2]).trim();
    if (own === anchor) return text;
  }
  return null;
}

function showHit(hit: SearchHit, own: SearchArticle | null, language: Language): ShownHit {
  const { anchor, text, marks, isScanned } = hit;
  const plain = { anchor, ...excerptOf(text, marks), isScanned, lang: langOf(text), beside: null };
  const other = anchor === null || own === null ? null : textAt(own, anchor);
  if (other === null || hit.language === language) return plain;
  // Traditional characters stand where the simplified ones did, so marks hold; the scan stays as it was.
  if (language === 'zh-hant' && hit.language === 'zh') {
    const isConverted = !isScanned && other.length === text.length;
    return isConverted ? { ...plain, ...excerptOf(other, marks), lang: langOf(other) } : plain;
  }
  // A title stands above its translation, which the headline is.
  if (other === text || anchor === 'title') return plain;
  return { ...plain, beside: { text: other, lang: langOf(other) } };
}

/** The result with the words of the page's language; `own` is the article in it, where it could be read. */
export function showResult(
  { article: number, hits, places, reasons }: SearchResult,
  article: SearchArticle,
  own: SearchArticle | null,
  language: Language,
): ShownResult {
  const title = own?.title ?? article.title;
  const shown = hits.map((hit) => showHit(hit, own, language));
  const isTitle = ({ anchor, text }: Pick<ShownHit, 'anchor' | 'text'>) =>
    anchor === 'title' && text === title;
  return {
    article: number,
    slug: article.slug,
    title: title === null ? null : { text: title, lang: langOf(title) },
    titleMarks: shown.filter(isTitle).flatMap(({ marks }) => marks),
    hits: shown.filter((hit) => !isTitle(hit)),
    anchor: shown.find(({ anchor }) => anchor !== null && anchor !== 'title')?.anchor ?? null,
    further: Math.max(
      0,
      places - hits.reduce((sum, { marks }) => sum + Math.max(1, marks.length), 0),
    ),
    reasons,
  };
}
