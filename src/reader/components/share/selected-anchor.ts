import type { Anchor } from '../../../vocabulary/ids.ts';
import { isAnchor } from '../../../vocabulary/ids.ts';

/** The sentence or paragraph that holds the reader's selection; null without one. */
export function selectedAnchor(): Anchor | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const from = selection.getRangeAt(0).startContainer;
  const element = from instanceof Element ? from : from.parentElement;
  const holder = element?.closest('.sentence[id], .article-text [id]');
  return holder !== null && holder !== undefined && isAnchor(holder.id) ? holder.id : null;
}
