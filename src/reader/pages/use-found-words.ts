import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { SEARCH_MANIFEST } from '../../vocabulary/search-files.ts';
import { useDesk } from './use-desk.ts';

const NONE: readonly string[] = [];

/** The words that a link from a search asked to have marked; null where it asked for none. */
function foundIn(state: unknown): readonly string[] | null {
  if (typeof state !== 'object' || state === null || !('found' in state)) return null;
  const { found } = state;
  return Array.isArray(found) ? found.filter((word) => typeof word === 'string') : null;
}

/**
 * Marks the words for which an article was found, in its other languages and views too. They stand in
 * the history, not in the address: who is sent the link did not search.
 */
export function useFoundWords(root: RefObject<HTMLElement | null>): void {
  const { state, pathname } = useLocation();
  const client = useQueryClient();
  const { unchecked } = useDesk();
  const kept = useRef(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another text
  useEffect(() => {
    const words = foundIn(state) ?? kept.current;
    kept.current = words;
    if (words.length === 0) return;
    let stop = () => {};
    let isLeft = false;
    const mark = async () => {
      const [{ markFound, tableOf }, manifest] = await Promise.all([
        import('../components/search/mark-found.ts'),
        // Words of the other script are found by its table; without it those of this one are.
        client.fetchQuery(unchecked(SEARCH_MANIFEST)).catch(() => null),
      ]);
      if (!isLeft && root.current !== null)
        stop = markFound(root.current, words, tableOf(manifest));
    };
    // Marks are a help to the eye; the sentence is found without them.
    mark().catch(() => {});
    return () => {
      isLeft = true;
      stop();
    };
  }, [state, pathname]);
}
