import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Slug } from '../../vocabulary/ids.ts';
import { placeInSight } from './keep-place.ts';

/**
 * Keeps what is being read where it is in the window when the same article is shown in another
 * language or view: their sentences have the same anchors.
 */
export function useKeptSentence(slug: Slug): void {
  const { pathname } = useLocation();
  const kept = useRef<{ readonly id: string; readonly top: number } | null>(null);
  useEffect(() => {
    // Before the click is answered, while the old page still stands.
    const byClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const isHere = link?.getAttribute('href')?.includes(`/a/${slug}/`) ?? false;
      kept.current = isHere ? placeInSight(document) : null;
    };
    document.addEventListener('click', byClick, true);
    return () => document.removeEventListener('click', byClick, true);
  }, [slug]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what changed
  useLayoutEffect(() => {
    const place = kept.current;
    kept.current = null;
    const element = place === null ? null : document.getElementById(place.id);
    if (place === null || element === null) return;
    const { top } = element.getBoundingClientRect();
    window.scrollBy({ top: top - place.top, behavior: 'instant' });
  }, [pathname]);
}
