import type { Block } from '../../../vocabulary/article.ts';
import { passagesOf } from '../../../vocabulary/article.ts';

/** Characters that fill a telephone's window below a headline, or half of a large one. */
const WINDOW = 340;

/** The blocks that an article begins with, as many as fill a window; at least one where there are any. */
export function firstBlocks(blocks: readonly Block[]): readonly Block[] {
  let characters = 0;
  const filled = blocks.findIndex((block) => {
    for (const { text } of passagesOf(block)) characters += text.length;
    return characters >= WINDOW;
  });
  return filled === -1 ? blocks : blocks.slice(0, filled + 1);
}
