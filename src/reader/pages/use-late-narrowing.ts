import { useEffect, useReducer } from 'react';
import { fetchLate, knownPage } from './late-pages.ts';

/** Fetched when the first results have been painted, in ms. */
const PAINTED = 60;

/** The code of the filters once it is there; it is fetched when `isDue`, and later than what was searched for. */
export function useLateNarrowing(isDue: boolean) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!isDue || knownPage('narrowing') !== undefined) return;
    const timer = setTimeout(() => {
      // Results stand without it, and the next answer tries again.
      fetchLate('narrowing').then(redraw, () => {});
    }, PAINTED);
    return () => clearTimeout(timer);
  }, [isDue]);
  return knownPage('narrowing') ?? null;
}
