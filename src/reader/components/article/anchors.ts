import type { Article } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import { sentenceId } from '../../../vocabulary/sentence-id.ts';

export { sentenceId };

/**
 * The id of the element that now holds a place of the transcript: the passage, the sentence, or for
 * a sentence that a joined column break merged away, the one it went into. Null for a foreign place.
 */
export function holderOf(article: Article, anchor: Anchor): Anchor | null {
  if (article.captions.some((caption) => caption.anchor === anchor)) return anchor;
  const passages = article.blocks.flatMap(passagesOf);
  if (passages.some((passage) => passage.anchor === anchor)) return anchor;
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const id = sentenceId(passage, sentence);
      if (id === anchor || sentence.also.includes(anchor)) return id;
    }
  }
  return null;
}
