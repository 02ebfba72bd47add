import { useSyncExternalStore } from 'react';

const ASKED = '(prefers-reduced-motion: reduce)';

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(ASKED);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** True where things may move: in a browser whose reader did not ask for less motion. */
export function useMotion(): boolean {
  return useSyncExternalStore(
    listen,
    () => !window.matchMedia(ASKED).matches,
    () => false,
  );
}
