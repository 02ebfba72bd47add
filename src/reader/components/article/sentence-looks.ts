import type { Article } from '../../../vocabulary/article.ts';

/** How the sentences of an article are drawn; ids are those of their elements. */
export interface SentenceLooks {
  /** `lang` of sentences that are not translated, by anchor; empty for an original. */
  readonly foreign: ReadonlySet<string>;
  /** Anchors of sentences whose source has changed since they were translated. */
  readonly stale: ReadonlySet<string>;
  /** Set where two languages stand side by side. */
  readonly pair: SentencePair | null;
}

/** What is known of sentences that have a partner in another language. */
export interface SentencePair {
  /** False in the second language: a place has one address. */
  readonly addressed: boolean;
  /** Sentence that is lit in both languages. */
  readonly lit: string | null;
  /** Sentence that the Tab key reaches; arrows go on from there. */
  readonly stop: string | null;
}

/** The looks of an article that stands by itself, or of one of two. */
export function looksOf(
  { translation }: Pick<Article, 'translation'>,
  pair: SentencePair | null = null,
): SentenceLooks {
  return {
    foreign: new Set(translation?.untranslated),
    stale: new Set(translation?.stale),
    pair,
  };
}
