import type { TracedText } from '../text/traced-text.ts';
import type { Mend } from '../vocabulary/article.ts';
import type { Anchor } from '../vocabulary/ids.ts';
import type { CaptionLines } from './find-captions.ts';
import type { BodyPart } from './shape-body.ts';
import type { Draft } from './split-articles.ts';

/** An article's lines, sorted and joined: what `assembleArticle` turns into reading text. */
export interface Story extends Omit<Draft, 'body'> {
  readonly parts: readonly BodyPart[];
  readonly captions: readonly CaptionLines[];
  readonly mends: readonly Mend[];
}

/** A run of reading text; `anchor` is null for a part that no place can name (kicker, decks, credit). */
export interface Run {
  readonly anchor: Anchor | null;
  readonly words: TracedText;
}
