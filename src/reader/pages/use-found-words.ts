import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { SEARCH_MANIFEST } from '../../vocabulary/search-files.ts';
import { useDesk } from './use-desk.ts';

/**
 * Marks the words for which an article was found, in its other languages and views too. They stand in
 * the history, not in the address: who is sent the link did not search.
 */
export function useFoundWords(root: RefObject<HTMLElement | null>): void {
  const { state, pathname } = useLocation();
  const client = useQueryClient();
  const { unchecked } = useDesk();
  const kept = useRef<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another text
  useEffect(() => {
    kept.current = state?.found ?? kept.current;
    if (!kept.current) return;
    const left = new AbortController();
    import('../components/search/mark-found.ts')
      .then(({ markFound }) =>
        markFound(root.current, kept.current, left.signal, () =>
          client.fetchQuery(unchecked(SEARCH_MANIFEST)),
        ),
      )
      // Marks are a help to the eye; the sentence is found without them.
      .catch(() => {});
    return () => left.abort();
  }, [state, pathname]);
}
