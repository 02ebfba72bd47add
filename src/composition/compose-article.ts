import type { ArticleKind, Range } from '../vocabulary/article.ts';
import type { Anchor } from '../vocabulary/ids.ts';

/**
 * What a page is set in: Chinese characters of one width, or words of letters that each have their
 * own. Either may hold runs of the other.
 */
export type Script = 'han' | 'latin';

/** How a passage of the flow is set. `credit` is ranged right; all others are justified. */
export type FlowKind = 'paragraph' | 'subhead' | 'verse' | 'list' | 'caption' | 'credit';

/** One passage of an article's flow, in reading order. */
export interface FlowBlock {
  readonly kind: FlowKind;
  readonly text: string;
  /** Em left free on its first line: the indent, or the room for a caption's label. */
  readonly indent: number;
  /** Which passage or caption of the article it is; null in made-up texts. */
  readonly anchor: Anchor | null;
  /** Bold runs, where they are wider: in Latin script only. */
  readonly strong?: readonly Range[];
}

/** What composing needs to know of an article. Absent parts are null or empty. */
export interface ComposeArticle {
  readonly id: string;
  readonly kind: ArticleKind;
  /** Han unless given; all articles of a page have one script. */
  readonly script?: Script;
  /** The title cut into words; together they are the title. Lines break between words only. */
  readonly titleWords: readonly string[];
  /** The lines the title was printed in; taken over where they fit. */
  readonly titleLines: readonly string[];
  readonly kicker: string | null;
  readonly pretitle: string | null;
  readonly subtitle: string | null;
  readonly bylineText: string | null;
  /** Higher is more important; only the order matters. The highest leads the page. */
  readonly importance: number;
  readonly flow: readonly FlowBlock[];
}
