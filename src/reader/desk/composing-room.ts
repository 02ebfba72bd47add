import type { ComposeArticle } from '../../composition/compose-article.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { SheetSetting } from '../../vocabulary/page.ts';

/** An article ready to be set, with its address: what composing knows it by is any text. */
export interface ReadyArticle {
  readonly slug: Slug;
  readonly article: ComposeArticle;
}

/** One of the pages that articles were composed to, and how many these are. */
export interface ComposedSheet {
  /** Null when there are not so many. */
  readonly setting: SheetSetting | null;
  readonly of: number;
}

/** Where pages get their looks (排字房): style sheets of the press, and pages set anew. */
export interface ComposingRoom {
  /** Resolves when the style sheet at this path of the site applies, or cannot be had. */
  readonly link: (path: string) => Promise<void>;
  /** Sets a page of these articles; resolves when its styles apply. */
  readonly set: (articles: readonly ReadyArticle[]) => Promise<readonly SheetSetting[]>;
}

/** One page in order of importance without any placing: articles flow one below the other. */
export function plainSheet(articles: readonly ReadyArticle[], key = 'plain'): SheetSetting {
  const ranked = [...articles].sort((a, b) => b.article.importance - a.article.importance);
  return {
    key,
    styles: null,
    script: articles[0]?.article.script ?? 'han',
    articles: ranked.map(({ slug, article: { titleWords, importance } }) => ({
      slug,
      titleWords,
      importance,
    })),
  };
}

/** A room without tools, for places that have no styles: a written page, a test. */
export const plainRoom: ComposingRoom = {
  link: async () => {},
  set: async (articles) => [plainSheet(articles)],
};
