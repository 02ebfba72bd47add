import type { Article } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';
import type { Anchor } from '../../../vocabulary/ids.ts';
import { sentenceId } from '../../../vocabulary/sentence-id.ts';

/**
 * What a poster quotes: the sentence or caption at a place, a paragraph's first sentence, or without
 * a place the article's first. Empty for an article without text.
 */
export function chosenSentence({ blocks, captions }: Article, anchor: Anchor | null): string {
  const caption = captions.find((one) => one.anchor === anchor && one.text !== '');
  if (caption !== undefined) return caption.text;
  // A subhead is no sentence, and neither is a cell of a table.
  const running = blocks.filter(({ type }) => type !== 'subhead' && type !== 'table');
  const passages = running.flatMap(passagesOf);
  const quoted = blocks
    .flatMap(passagesOf)
    .flatMap((passage) =>
      passage.sentences
        .filter(
          (sentence, index) =>
            sentenceId(passage, sentence) === anchor ||
            sentence.also.some((also) => also === anchor) ||
            (index === 0 && passage.anchor === anchor),
        )
        .map(({ start, end }) => passage.text.slice(start, end)),
    );
  const [first] = passages;
  const opening = first?.text.slice(0, first.sentences[0]?.end);
  return (quoted[0] ?? opening ?? captions.find(({ text }) => text !== '')?.text ?? '').trim();
}
