import { startTransition, useEffect, useState } from 'react';
import { useLocation, useNavigationType, useOutletContext } from 'react-router';
import type { Settings } from '../desk/settings.ts';
import { afterPaint } from './after-paint.ts';

/**
 * Whether all of an article is shown. False at first where a link led to its beginning: what is in the
 * window is painted, then the rest is set below it. True at once for the written page, on the way back
 * (its scroll needs the height), at an address or with words that name a place in the text, and in
 * vertical lines, which a longer text moves.
 */
export function useWhole(): boolean {
  const { hash, state } = useLocation();
  const { writing } = useOutletContext<Settings>();
  const isBeginning =
    useNavigationType() !== 'POP' && hash === '' && !state?.found && writing === 'horizontal';
  const [isWhole, setWhole] = useState(!isBeginning);
  useEffect(() => {
    if (isWhole) return;
    return afterPaint(() => startTransition(() => setWhole(true)));
  }, [isWhole]);
  return isWhole;
}
