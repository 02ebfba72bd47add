import type { Article, Passage, Sentence } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import { isAnchor } from '../../../vocabulary/ids.ts';

/**
 * Id of a sentence's element. A passage and its first sentence start at one place and may share an
 * anchor; the sentence is then `l15s1`, and `l15` stays the paragraph's.
 */
export function sentenceId(passage: Passage, sentence: Sentence): Anchor {
  const first = `${sentence.anchor}s1`;
  return sentence.anchor === passage.anchor && isAnchor(first) ? first : sentence.anchor;
}

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
