import { convertAmount } from '../../../text/quantities/convert-amount.ts';
import { writePinyin } from '../../../text/write-pinyin.ts';
import type { GlossFile } from '../../../vocabulary/gloss.ts';
import type { GlossaryTerm } from '../../../vocabulary/glossary.ts';
import type { Anchor, Slug, TermId } from '../../../vocabulary/ids.ts';

/** A part of a word that the dictionary lacks. */
export interface WordPart {
  readonly text: string;
  readonly pinyin: string;
  readonly gloss: string | null;
}

/** Where else a word stands. */
export interface WordLink {
  readonly href: string;
  readonly title: string;
}

/** What a card says of a word. */
export interface WordEntry {
  /** As it stands in the text, simplified or traditional. */
  readonly text: string;
  /** As it is written, `kāifāqū`; empty for what has no Han character. */
  readonly pinyin: string;
  readonly gloss: string | null;
  readonly parts: readonly WordPart[];
  readonly isName: boolean;
  /** What the edition's glossary says of it. */
  readonly term: GlossaryTerm | null;
  /** Address of the term's page; null where it has none. */
  readonly termHref: string | null;
  /** A figure in other words: `5.83 billion yuan`. */
  readonly amount: string | null;
  readonly elsewhere: readonly WordLink[];
}

/** What the page knows and the gloss file does not. */
export interface WordSurroundings {
  /** The glossary's entry of a term; null where the glossary is not there. */
  readonly termOf: (term: string) => GlossaryTerm | null;
  readonly hrefOf: (slug: Slug, anchor: Anchor) => string;
  readonly termHrefOf: (id: TermId) => string;
}

/** The entry of a word of the file, `shown` being how the text writes it; null for no word. */
export function wordEntry(
  file: GlossFile,
  word: number,
  shown: string,
  around: WordSurroundings,
): WordEntry | null {
  const row = file.words[word];
  if (row === undefined) return null;
  const [own, reading, gloss] = row;
  const term = file.terms.includes(word) ? around.termOf(own) : null;
  const [, places = []] = file.elsewhere.find(([of]) => of === word) ?? [];
  const parts = (typeof gloss === 'string' ? [] : (gloss ?? [])).flatMap((place) => {
    const part = file.words[place];
    if (part === undefined) return [];
    const [text, said, means] = part;
    return [{ text, pinyin: writePinyin(said), gloss: typeof means === 'string' ? means : null }];
  });
  return {
    text: shown,
    pinyin: writePinyin(reading),
    gloss: typeof gloss === 'string' ? gloss : null,
    parts,
    isName: file.names.includes(word),
    term,
    termHref: term?.id === undefined ? null : around.termHrefOf(term.id),
    amount: convertAmount(shown),
    elsewhere: places.flatMap(([article, anchor]) => {
      const other = file.articles[article];
      return other === undefined
        ? []
        : [{ href: around.hrefOf(other[0], anchor), title: other[1] }];
    }),
  };
}
