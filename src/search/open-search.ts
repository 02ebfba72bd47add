import type { SearchArticle, SearchManifest, SearchText } from '../vocabulary/search-files.ts';
import { readFoldTable } from './fold-table.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** A text of an article, folded once: as it stands and, where that differs, in traditional script. */
export interface FoldedPassage {
  readonly text: SearchText;
  readonly forms: readonly FoldedText[];
}

/** What every query of an edition needs; made once, it remembers the texts that it has folded. */
export interface SearchDesk {
  readonly manifest: SearchManifest;
  /** Folds a term as typed. */
  readonly fold: (term: string) => string;
  /** The texts of an article, folded; quick for an article that was asked for before. */
  readonly passagesOf: (article: SearchArticle) => readonly FoldedPassage[];
}

/** Opens the search of an edition. A manifest whose fold table is broken is an error. */
export function openSearch(manifest: SearchManifest): SearchDesk {
  const table = readFoldTable(manifest.fold);
  const known = new WeakMap<SearchArticle, readonly FoldedPassage[]>();
  return {
    manifest,
    fold: (term) => foldText(term, table).folded,
    passagesOf: (article) => {
      const before = known.get(article);
      if (before !== undefined) return before;
      const passages = article.texts.map((text): FoldedPassage => {
        const { traditional } = text;
        const forms = traditional === undefined ? [text.text] : [text.text, traditional];
        return { text, forms: forms.map((form) => foldText(form, table)) };
      });
      known.set(article, passages);
      return passages;
    },
  };
}
