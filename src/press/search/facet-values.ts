import { writeRising } from '../../search/number-code.ts';
import type { Language } from '../../vocabulary/routes.ts';
import type { FacetFile, FacetValue } from '../../vocabulary/search-files.ts';

/** A value that some articles have, with its names. */
export type Named = Pick<FacetValue, 'id' | 'names'>;

/** Gathers the values of one filter, and the articles that have them. */
export class FacetValues {
  readonly #values = new Map<string, Named & { readonly articles: Set<number> }>();

  /** Notes that an article has a value; the names of the first time count. */
  add(article: number, { id, names }: Named): void {
    const known = this.#values.get(id);
    if (known === undefined) this.#values.set(id, { id, names, articles: new Set([article]) });
    else known.articles.add(article);
  }

  /** Those of most articles first, of as many by their ids. */
  file(): FacetFile {
    const values = [...this.#values.values()].sort(
      (a, b) => b.articles.size - a.articles.size || (a.id < b.id ? -1 : 1),
    );
    return {
      values: values.map(({ id, names, articles }) => ({
        id,
        names,
        articles: writeRising([...articles].sort((a, b) => a - b)),
      })),
    };
  }
}

/** Names that are words of the press itself. */
export const names = (
  zh: string,
  hant: string,
  en: string,
): Readonly<Record<Language, string>> => ({ zh, 'zh-hant': hant, en });
