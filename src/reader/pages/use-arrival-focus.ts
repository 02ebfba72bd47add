import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * A suggestion that was followed is gone, and the focus with it: the heading has it then, as soon as it
 * says what is shown below.
 */
export function useArrivalFocus(root: RefObject<HTMLElement | null>, isBehind: boolean): void {
  const { key } = useLocation();
  const how = useNavigationType();
  const arrived = useRef<string>(null);
  useEffect(() => {
    if (isBehind || arrived.current === key) return;
    arrived.current = key;
    if (how === 'PUSH' && document.activeElement === document.body)
      root.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [key, how, isBehind, root]);
}
