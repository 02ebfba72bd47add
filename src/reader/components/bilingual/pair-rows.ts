import type { Article, Block, Caption } from '../../../vocabulary/article.ts';

/** A part of an article in two languages; the second is null where the other has no such part. */
export type PairRow =
  | { readonly is: 'block'; readonly key: string; readonly one: Block; readonly two: Block | null }
  | {
      readonly is: 'caption';
      readonly key: string;
      readonly one: Caption;
      readonly two: Caption | null;
    };

/**
 * Two editions of one article as rows, in the order of the first. Translated blocks stand in the place
 * of their originals and captions have their anchors, so nothing need be guessed.
 */
export function pairRows(one: Article, two: Article): readonly PairRow[] {
  const captionsAfter = (index: number): readonly PairRow[] =>
    one.captions
      .filter(({ after }) => after === index)
      .map((caption) => ({
        is: 'caption',
        key: caption.anchor,
        one: caption,
        two: two.captions.find(({ anchor }) => anchor === caption.anchor) ?? null,
      }));
  const blocks = one.blocks.flatMap((block, index): readonly PairRow[] => {
    const other = two.blocks[index];
    const same = other !== undefined && other.type === block.type ? other : null;
    return [{ is: 'block', key: `b${index}`, one: block, two: same }, ...captionsAfter(index)];
  });
  return [...captionsAfter(-1), ...blocks];
}
