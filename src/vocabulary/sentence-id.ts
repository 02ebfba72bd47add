import type { Passage, Sentence } from './article.ts';
import type { Anchor } from './ids.ts';
import { isAnchor } from './ids.ts';

/**
 * Id of a sentence's element. A passage and its first sentence start at one place and may share an
 * anchor; the sentence is then `l15s1`, and `l15` stays the paragraph's.
 */
export function sentenceId(passage: Passage, sentence: Sentence): Anchor {
  const first = `${sentence.anchor}s1`;
  return sentence.anchor === passage.anchor && isAnchor(first) ? first : sentence.anchor;
}
