import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { afterPaint } from './after-paint.ts';

function asksToStay(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'stay' in state && state.stay === true;
}

/**
 * After every navigation but the first the new title is given to be announced, and the focus goes to
 * the page's heading: unless only the query changed, the link asked to stay, or the address names a
 * place in the text. Back and forward go by the page alone, whatever its link once asked.
 */
export function useArrival(): string {
  const { pathname, search, hash, state } = useLocation();
  const how = useNavigationType();
  const last = useRef({ pathname, search });
  const [announcement, setAnnouncement] = useState('');
  useEffect(() => {
    const before = last.current;
    if (before.pathname === pathname && before.search === search) return;
    last.current = { pathname, search };
    // An address that follows what is being typed is no arrival: the page says itself what it found.
    if (how === 'REPLACE') return;
    const { title } = document;
    // Nobody sees it: what everybody sees is drawn first.
    afterPaint(() => setAnnouncement(title));
    const stays = before.pathname === pathname || (how !== 'POP' && asksToStay(state));
    if (stays || hash !== '') return;
    // A page that is still to be taken down may stand before it.
    const heading = [...document.querySelectorAll('h1')].at(-1);
    heading?.focus({ preventScroll: true });
  }, [pathname, search, hash, state, how]);
  return announcement;
}
