import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../vocabulary/article.ts';
import type { Anchor } from '../../vocabulary/ids.ts';
import { readAnchor } from '../../vocabulary/routes.ts';
import { holderOf } from '../components/article/anchors.ts';
import { useHydrated } from '../components/use-hydrated.ts';

/** The element that the address points at, if it points into this article; it gets the focus. */
export function useMarked(article: Article): Anchor | null {
  const { hash, key } = useLocation();
  const live = useHydrated();
  const anchor = live ? readAnchor(hash) : null;
  const marked = anchor === null ? null : holderOf(article, anchor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is a new arrival at the same place
  useEffect(() => {
    // A sentence that was chosen in the other language keeps the focus there.
    const focused = document.activeElement?.closest('[data-sentence]');
    if (marked === null || focused?.getAttribute('data-sentence') === marked) return;
    document.getElementById(marked)?.focus({ preventScroll: true });
  }, [marked, key]);
  return marked;
}
